/** Histories for tests, written as the texts that a plan had at certain moments. */
import type {Moment} from '../../server/src/core/history/calendar.ts';
import {factsOf} from '../../server/src/core/history/facts.ts';
import type {History, Version} from '../../server/src/core/history/version.ts';

/** A moment as `2026-03-02T12:00:00+08:00`; without an offset it is UTC. */
export function moment(iso: string): Moment {
  const [, sign, hours = '0', minutes = '0'] = /T.*([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return {at: Date.parse(sign ? iso : `${iso}Z`), offset};
}

/** Texts of one file, or of several, by the moment of their commit. */
export function historyOf(texts: Readonly<Record<string, string | Readonly<Record<string, string | null>>>>): History {
  const versions = Object.entries(texts).map(([iso, written], index): Version => {
    const files = typeof written === 'string' ? {'plan.md': written} : written;
    return {
      moment: moment(iso.includes('T') ? iso : `${iso}T12:00:00`),
      source: {
        kind: 'commit',
        commit: String(index + 1).padStart(40, '0'),
        author: 'Ann',
        subject: `Version ${index + 1}`,
      },
      files: Object.entries(files).map(([path, text]) => ({
        path,
        pathThen: path,
        blob: null,
        facts: text === null ? null : factsOf({path, text}),
      })),
    };
  });
  return {versions, now: null, notes: []};
}

/** `US-1` … with points, `x` before those that are done: `['5', 'x3']`. */
export function plan(stories: readonly string[], dates = '2026-03-02 – 2026-03-13', sprint = 'Sprint 1'): string {
  const entries = stories.map((story, index) => {
    const points = story.replace('x', '');
    return `- [${story.startsWith('x') ? 'x' : ' '}] US-${index + 1}: Story number ${index + 1} (${points} points)\n`;
  });
  return `# ${sprint}\n\n**Duration**: ${dates}\n\n## Stories\n\n${entries.join('')}`;
}
