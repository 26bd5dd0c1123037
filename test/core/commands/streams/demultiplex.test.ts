// Frames come out whole and in order however the bytes were cut.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EngineError } from '../../../../src/core/commands/EngineError';
import { demultiplex } from '../../../../src/core/commands/streams/demultiplex';

type Frame = readonly [stream: number, payload: Uint8Array];

function write(frames: readonly Frame[]): Uint8Array {
  return Uint8Array.from(frames.flatMap(([stream, payload]) => [stream, 0, 0, 0, ...new Uint8Array(new Uint32Array([payload.length]).buffer).reverse(), ...payload]));
}

async function* cut(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  const edges = [0, ...[...places].sort((one, other) => one - other), bytes.length];
  for (let index = 1; index < edges.length; index += 1) yield await Promise.resolve(bytes.subarray(edges[index - 1], edges[index]));
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Record<string, number[]>> {
  const streams: Record<string, number[]> = { stdout: [], stderr: [] };
  for await (const output of demultiplex(chunks)) if (output.kind !== 'exit') streams[output.kind]?.push(...output.bytes);
  return streams;
}

describe('frames', () => {
  test('may be cut at every single byte', async () => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const bytes = write([[1, encode('uno')], [2, encode('dos')], [1, encode('')], [1, encode('tres')]]);
    for (let place = 0; place <= bytes.length; place += 1) {
      expect(await collect(cut(bytes, [place]))).toEqual({ stdout: [...encode('unotres')], stderr: [...encode('dos')] });
    }
  });

  test('whatever they hold and wherever they are cut, each stream comes out as it went in', async () => {
    const frame = fc.tuple(fc.constantFrom(1, 2), fc.uint8Array({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 20 }), fc.array(fc.nat(600)), async (frames, places) => {
        const bytes = write(frames);
        const expected = { stdout: frames.flatMap(([stream, payload]) => (stream === 1 ? [...payload] : [])), stderr: frames.flatMap(([stream, payload]) => (stream === 2 ? [...payload] : [])) };
        expect(await collect(cut(bytes, places.map((place) => Math.min(place, bytes.length))))).toEqual(expected);
      }),
    );
  });

  test('tens of thousands of tiny ones in one chunk are no burden on the stack', async () => {
    const bytes = write(Array.from({ length: 30_000 }, (): Frame => [1, Uint8Array.from([120])]));
    expect((await collect(cut(bytes, []))).stdout).toHaveLength(30_000);
  });

  test('payloads are views of what came, not copies', async () => {
    const bytes = write([[1, new TextEncoder().encode('text')]]);
    for await (const output of demultiplex(cut(bytes, []))) expect(output.kind !== 'exit' && output.bytes.buffer).toBe(bytes.buffer);
  });

  test('what the engine itself complains of in the stream is an error', async () => {
    const bytes = write([[3, new TextEncoder().encode('disk full')]]);
    await expect(collect(cut(bytes, [10]))).rejects.toThrow('error from daemon in stream: disk full');
  });

  test('bytes that are no frames are an error, not output', async () => {
    await expect(collect(cut(Uint8Array.from([9, 0, 0, 0, 0, 0, 0, 1, 65]), []))).rejects.toBeInstanceOf(EngineError);
  });
});
