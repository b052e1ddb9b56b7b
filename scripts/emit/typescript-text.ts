/** Pieces of TypeScript that all generated files are put together from. */
import {command} from './command.js';

export const banner = `// Generated from schema/ by \`${command}\`: do not edit.`;

export function quote(text: string): string {
	return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function comment(text: string, indent = ''): string {
	return `${indent}/** ${text} */`;
}

/** A literal of fields that are TypeScript already; those without a value are left out. */
export function object(fields: Readonly<Record<string, string | undefined>>): string {
	const pairs = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
	return `{${pairs.join(', ')}}`;
}

export function list(items: readonly string[]): string {
	return `[${items.map(quote).join(', ')}]`;
}
