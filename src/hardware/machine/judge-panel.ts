import type { Finding } from '../../rules/types.ts';
import { finding, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { Edid } from './edid.ts';
import type { MachineFacts } from './facts.ts';
import { unseen } from './unseen.ts';

/** The panel by its EDID: who made it, what it shows, where it is attached. */
export function judgePanel({ display }: Profile, { panels }: MachineFacts): Finding[] {
  if (!display) return [];
  const { vendor, product, name } = display.panel;
  const asked = `Panel ${vendor} ${product}${name === undefined ? '' : ` (${name})`}`;
  if (panels.state !== 'read') return [unseen('HW-27', asked, 'sys/class/drm', panels)];
  const seen = panels.value.flatMap(({ connector, edid }) =>
    edid.state === 'read' ? [{ connector, edid: edid.value }] : [],
  );
  const panel = seen.find(({ edid }) => edid.vendor === vendor && productOf(edid) === product);
  if (panel) return judgeEdid(display, asked, panel.connector, panel.edid);
  const unread = panels.value.filter(({ edid }) => edid.state !== 'read');
  if (unread.length > 0) {
    return unread.map(({ connector, edid }) => {
      const why = edid.state === 'unreadable' ? edid.reason : 'it gives none';
      const message = `${asked}: not known, for the EDID at ${shown(connector)} cannot be used: ${why}`;
      return finding('HW-27', 'unknown', message, { evidence: { connector } });
    });
  }
  const others = seen.map(({ connector, edid }) => `${edid.vendor} ${productOf(edid)} at ${shown(connector)}`);
  const message = `${asked}: not found; ${others.length === 0 ? 'nothing is attached' : `there is ${others.join(', ')}`}`;
  return [finding('HW-27', 'error', message, { evidence: { panels: seen.length } })];
}

type Display = NonNullable<Profile['display']>;

function judgeEdid(display: Display, asked: string, connector: string, edid: Edid): Finding[] {
  const { width, height, refresh, panel } = display;
  const found: Finding[] = [];
  const say = (level: 'error' | 'warning' | 'unknown', message: string, fix?: string) =>
    found.push(finding('HW-27', level, `${asked}: ${message}`, { evidence: { connector }, ...(fix && { fix }) }));
  if (connector !== display.connector) {
    const fix = 'GNOME looks for a display by its connector, too: correct the profile and monitors.xml.';
    say('warning', `it is at ${shown(connector)}, the profile says ${display.connector}`, fix);
  }
  if (panel.name !== undefined && edid.name !== panel.name && !edid.texts.includes(panel.name)) {
    say('warning', `it calls itself ${shown([edid.name ?? [], edid.texts].flat().join(', '))}`);
  }
  for (const problem of edid.problems) say('warning', `of its EDID, ${problem}`);
  const fitting = edid.timings.filter((each) => each.width === width && each.height === height);
  const modes = edid.timings.map((each) => `${each.width}x${each.height}@${Math.round(each.refresh)}`).join(', ');
  if (fitting.some((each) => refresh === undefined || Math.round(each.refresh) === refresh)) return found;
  const mode = `${width}x${height}${refresh === undefined ? '' : ` at ${refresh} Hz`}`;
  // What could not be read may have held it.
  const level = edid.problems.length > 0 ? 'unknown' : 'error';
  say(level, `its EDID does not offer ${mode}; it offers ${modes || 'nothing in detail'}`);
  return found;
}

/** As GNOME writes it. */
function productOf({ product }: Edid): string {
  return `0x${product.toString(16).padStart(4, '0')}`;
}
