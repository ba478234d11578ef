import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Formats of `gpf validate`, in the order that help and messages name them. */
export const formats = [text, json, jsonl, junit, sarif, github, gitlab, html, csv, markdown] as const;
export type FormatId = (typeof formats)[number]['id'];
