// The repository's Markdown, taken apart as far as the tests look into it: headings, links, code blocks, code spans.
import fs from 'node:fs';
import path from 'node:path';
import {root} from '../helpers/native.js';

/** Made or fetched, not written. */
const made = new Set(['.git', 'node_modules', 'vendor', 'build', 'dist', 'prebuilds', 'coverage', 'docs/api']);

export interface CodeBlock {
	/** What stands behind the opening fence: `ts`, `sh`. */
	readonly language: string;
	readonly text: string;
}

export interface Page {
	/** Relative to the root. */
	readonly file: string;
	readonly text: string;
	/** As they appear in links: `#the-loss-ledger` without the `#`. */
	readonly anchors: ReadonlySet<string>;
	/** Targets of links, as written. */
	readonly links: readonly string[];
	readonly blocks: readonly CodeBlock[];
	/** What stands between backticks outside of blocks. */
	readonly spans: readonly string[];
}

function markdownFiles(folder = ''): string[] {
	return fs.readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap((entry) => {
		const file = path.join(folder, entry.name);
		if (made.has(file)) return [];
		if (entry.isDirectory()) return markdownFiles(file);
		return entry.name.endsWith('.md') ? [file] : [];
	});
}

/** The name that a heading has in links, as the usual viewers make it. */
function anchor(heading: string): string {
	return heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}_ -]/gu, '')
		.replaceAll(' ', '-');
}

function parse(file: string): Page {
	const text = fs.readFileSync(path.join(root, file), 'utf8');
	const blocks: CodeBlock[] = [];
	const prose = text.replace(/^```(\w*)\n([^]*?)^```$/gm, (_, language: string, code: string) => {
		blocks.push({language, text: code});
		return '';
	});
	const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
	const bare = prose.replace(/`[^`\n]+`/g, '');
	return {
		file,
		text,
		anchors: new Set([...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))),
		links: [...bare.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
		blocks,
		spans,
	};
}

/** Every page, by its path from the root. */
export const pages: ReadonlyMap<string, Page> = new Map(markdownFiles().map((file) => [file, parse(file)]));

export function page(file: string): Page {
	const found = pages.get(file);
	if (!found) throw new Error(`there is no ${file}`);
	return found;
}
