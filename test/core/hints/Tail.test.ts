// The end of a stream, however it is cut.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Tail } from '../../../src/core/hints/Tail';

test('is the last 8000 bytes of all that came', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 20_000 })), { maxLength: 40 }), (lengths) => {
      const tail = new Tail();
      let all = '';
      for (const [index, length] of lengths.entries()) {
        const text = String.fromCharCode(97 + (index % 26)).repeat(length);
        all += text;
        tail.add(new TextEncoder().encode(text));
      }
      expect(tail.text).toBe(all.slice(-8000));
    }),
  );
});
