/** Damaged encodings in many languages: what went wrong once or twice comes back, what was meant stays. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findMojibake} from '../../server/src/core/rules/windows-1252.ts';

const sentences = [
  'café déjà Ö ñ × ÷ 25 °C',
  'naïve — “quoted” … it’s ✅ 🎯 ⚠️',
  'Übergrößenträger, Straße, Ünïcode ✓ → ≥',
  'PREÇO, NÃO, FRANÇAIS, ÀÉÎ',
  'привет и в мире',
  'Łańcuch był',
  'İstanbul Türkçe şğı',
  'Ελλάδα',
  'עברית',
  'العربية',
  '日本語のテスト',
];

/** UTF-8 bytes read as Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

function repair(text: string): string {
  let result = '';
  let at = 0;
  for (const {span, repaired} of findMojibake(text)) {
    result += text.slice(at, span.start) + repaired;
    at = span.end;
  }
  return result + text.slice(at);
}

for (const sentence of sentences) {
  test(`${sentence} comes back`, () => {
    assert.equal(repair(sentence), sentence);
    assert.equal(repair(misread(sentence)), sentence);
    assert.equal(repair(misread(misread(sentence))), sentence);
  });
}

test('letters and punctuation that happen to stand side by side are meant', () => {
  const meant = [
    '“IRMÔ',
    'AMANHÃ… e MAÇÃ—',
    '“É”',
    'olé”…',
    'CAFÉ”',
    '3×²',
    '10 ×½',
    'Ö…',
    'ß”',
    'ÇÃ”',
    '“Ä”',
    'Straße”—',
    'à…»',
  ];
  for (const text of meant) assert.deepEqual(findMojibake(text), [], text);
});

test('a long line of damaged characters takes no time to speak of', () => {
  const before = performance.now();
  assert.equal(findMojibake('Ã© '.repeat(60_000)).length, 60_000);
  assert.equal(findMojibake('Ã©'.repeat(60_000)).length, 1);
  assert.ok(performance.now() - before < 5_000);
});
