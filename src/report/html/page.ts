import { createHash } from 'node:crypto';
import { plural } from '../amounts.ts';
import { countsInWords } from '../order.ts';
import { browse } from './client.ts';
import { readChanges } from './client-changes.ts';
import { pageData } from './data.ts';
import { layersMarkup } from './layers.ts';
import { html, Markup } from './markup.ts';
import type { Fact, Proof } from './proof.ts';
import { factsMarkup, findingsMarkup, packagesMarkup, trustMarkup } from './sections.ts';
import { style } from './style.ts';

/**
 * The proof page of an image: one HTML file that asks nothing of anyone. Its policy lets run only its own script, by
 * digest; everything that comes from outside is text.
 */
export function proofPage(proof: Proof): string {
  const { record } = proof;
  const script = `(${browse})((${readChanges})());`;
  const stopped = new Set(proof.findings.filter(({ level }) => level === 'error').map(({ path }) => path ?? '\0'));
  const data = JSON.stringify(pageData(record, proof.reasons, stopped)).replaceAll('<', '\\u003c');
  const title = `Proof of ${proof.name ?? record.image.digest}`;
  const security = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(security)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${title}</title><style>${new Markup(style)}</style></head><body>
<a class="skip" href="#changes">Skip to the changes</a>
<header><h1>${title}</h1>
<nav aria-label="Parts of this page"><ul><li><a href="#facts">Facts</a></li><li><a href="#signatures">Signatures</a></li><li><a href="#provenance">Provenance</a></li><li><a href="#findings">Findings</a></li><li><a href="#changes">Changes</a></li><li><a href="#packages">Packages</a></li><li><a href="#sizes">Sizes</a></li></ul></nav></header>
<main>${verdictMarkup(proof)}
<section aria-labelledby="facts"><h2 id="facts">Facts</h2>${factsMarkup(factsOf(proof))}</section>
${trustMarkup(proof)}
${findingsMarkup(proof)}
${changesMarkup(record.delta.length)}
${packagesMarkup(proof)}
${layersMarkup(proof)}</main>
<script type="application/json" id="data">${new Markup(data)}</script>
<script>${new Markup(script)}</script>
</body></html>
`;
  return page.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function verdictMarkup({ record, findings }: Proof): Markup {
  const { verdict, delta, base, policy } = record;
  const without = delta.filter(({ clause }) => clause === null).length;
  const passed = verdict.result === 'pass';
  const warned = verdict.mode === 'warn' ? ' The policy only warned: a pass says less.' : '';
  const allowed = without === 0 ? 'each is allowed by a clause' : `${without} of them by no clause`;
  const what = `${plural(delta.length, 'path')} ${delta.length === 1 ? 'differs' : 'differ'} from ${base.reference.replace(/@.*/, '')}; ${allowed} of the policy ${policy.name}. Nothing else differs from the base.`;
  return html`<div class="verdict ${verdict.result}"><strong>${passed ? '✓ The image keeps to its policy' : '✗ The image breaks its policy'}</strong>${what}${warned} Found: ${findings.length === 0 ? 'nothing' : countsInWords({ findings: [...findings] })}.</div>`;
}

function factsOf({ name, record, origin, config }: Proof): Fact[] {
  const { image, base, policy, tool, verdict } = record;
  const platform = [config.os, config.architecture, config.variant].filter((part) => part !== undefined).join('/');
  return [
    { name: 'Image', says: [...(name === undefined ? [] : [name]), image.digest, platform] },
    { name: 'Base', says: [base.reference, base.digest, verificationText(base.verification)] },
    { name: 'Policy', says: [policy.name, policy.digest] },
    { name: 'Judged by', says: [`${tool.name} ${tool.version}`, tool.digest] },
    { name: 'Unknown', says: verdict.strict ? 'counted as a failure' : 'did not count as a failure' },
    { name: 'This page', says: origin },
  ];
}

function verificationText(verification: Proof['record']['base']['verification']): string {
  if (verification.kind === 'unsigned-by-request') return 'Taken without a signature, by request.';
  const { fingerprint } = verification;
  if (verification.kind === 'key') return `Signed for ${verification.reference} by the key ${fingerprint}.`;
  return `Signed by the key ${fingerprint}, without a name; taken so by request.`;
}

function changesMarkup(count: number): Markup {
  return html`<section aria-labelledby="changes"><h2 id="changes">Changes</h2>
<noscript><p>All ${count} changed paths are in the block named “data” of this file; the tree needs a script, which is part of the file.</p></noscript>
<div id="browser" class="browser" hidden>
<p class="quiet">A line opens by a click or Enter; arrow keys go from line to line. Each path has its own link.</p>
<div class="filters" role="search"><label class="wide" for="search">Search paths and packages<input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<label for="kind">What<select id="kind"><option value="">all</option><option value="a">added</option><option value="c">changed</option><option value="r">removed</option></select></label>
<label for="clause">Clause<select id="clause"><option value="">all</option><option value="refused">refused</option></select></label></div>
<p id="status" role="status"></p><ul id="tree" aria-label="Changed paths"></ul><ul id="found" aria-label="Paths found" hidden></ul></div></section>`;
}
