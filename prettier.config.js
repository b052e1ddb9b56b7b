/** @type {import('prettier').Config} */
export default {
	useTabs: true,
	singleQuote: true,
	bracketSpacing: false,
	printWidth: 120,
	overrides: [
		{files: 'scripts/run.cjs', options: {trailingComma: 'es5'}}, // its head says why
		{files: '*.md', options: {useTabs: false, proseWrap: 'preserve'}},
		{files: '*.{yml,yaml}', options: {useTabs: false}},
	],
};
