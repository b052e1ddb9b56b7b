import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const oldNode = 'scripts/run.cjs'; // read by Nodes that are too old: see its head

export default defineConfig(
	globalIgnores([
		'dist/',
		'build/',
		'vendor/',
		'coverage/',
		'docs/api/',
		'prebuilds/',
		'**/generated/',
		'**/*.test-d.ts',
	]),
	{
		linterOptions: {reportUnusedDisableDirectives: 'error'},
	},
	{
		files: [oldNode],
		extends: [js.configs.recommended],
		languageOptions: {ecmaVersion: 5, sourceType: 'commonjs'},
		rules: {'no-undef': 'off'},
	},
	{
		files: ['**/*.{ts,js,cjs}'],
		ignores: [oldNode],
		extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
		languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
		rules: {
			'no-undef': 'off', // the compiler knows better
			eqeqeq: ['error', 'always', {null: 'ignore'}],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
		},
	},
	{
		files: ['**/*.cjs'],
		rules: {'@typescript-eslint/no-require-imports': 'off'},
	},
);
