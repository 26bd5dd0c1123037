// What is found in the Dockerfiles of notes, and that a long one is checked in pieces as if it were whole.
import * as library from 'dockerfile-utils';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/dockerfile/Finding';
import { lintDockerfile } from '../../../src/core/dockerfile/lintDockerfile';
import { splitDockerfile } from '../../../src/core/dockerfile/splitDockerfile';

function lint(code: string): { readonly findings: readonly Finding[]; readonly steps: number } {
  const work = lintDockerfile(code, library);
  for (let steps = 1; ; steps++) {
    const { done, value } = work.next();
    if (done) return { findings: value, steps };
  }
}

/** Null where the library throws. */
function tryToValidate(code: string): ReturnType<typeof library.validate> | null {
  try {
    return library.validate(code);
  } catch {
    return null;
  }
}

const tell = (code: string): string[] => lint(code).findings.map(({ severity, kind, line, quote }) => `${severity} ${kind} ${line} ${quote}`);

describe('a Dockerfile of a note', () => {
  test('without a fault has no findings', () => {
    expect(tell('# syntax=docker/dockerfile:1\nFROM --platform=$BUILDPLATFORM golang:1.24 AS build\nRUN --mount=type=cache,target=/root <<EOF\nmake\n\nEOF\n\nFROM scratch\nCOPY --from=build --link /bin/x /x\nENTRYPOINT ["/x"]')).toEqual([]);
  });

  test('is told of each fault with its line and its words', () => {
    expect(tell("from alpine AS 1st\nMAINTAINER ada\nRUNN true\nWORKDIR app\nCOPY a b c\nEXPOSE http 80/ftp\nCMD ['sh']\nCMD sh\nHEALTHCHECK --interval=5 CMD true\nCOPY --form=x a b")).toEqual([
      'warning instruction-casing 1 from',
      'error invalid-stage 1 1st',
      'warning maintainer 2 MAINTAINER',
      'error unknown-instruction 3 RUNN',
      'warning relative-workdir 4 app',
      'error destination 5 c',
      'error port 6 http',
      'error protocol 6 ftp',
      'warning multiple 7 CMD',
      "warning json-quotes 7 ['sh']",
      'error duration 9 5',
      'error unknown-flag 10 --form',
    ]);
  });

  test('the offsets are those of the words', () => {
    const code = 'FROM alpine\nRUN true \\\n\n  && false\nEXPOSE 1x';
    for (const { quote, from, to } of lint(code).findings) expect(code.slice(from, to)).toBe(quote);
    expect(lint(code).findings.map(({ quote }) => quote)).toEqual(['\n', '1x']);
  });

  test('an excerpt without FROM is none that lacks it; an instruction above FROM is', () => {
    expect(tell('COPY . /app')).toEqual([]);
    expect(tell('RUN true\nFROM alpine')).toEqual(['error no-source 1 RUN']);
  });

  test('that the library throws at is told to be unchecked', () => {
    expect(tell('  && $BASE')).toEqual(['warning unchecked 1 ']);
  });

  test('three dots and what is younger than the library are no faults', () => {
    expect(tell('FROM alpine\n...\nADD --unpack a.tar /a\n… and so on')).toEqual([]);
  });
});

describe('a long Dockerfile', () => {
  const line = fc.constantFrom(
    'FROM alpine', 'FROM alpine AS one', 'FROM one AS two', 'FROM $BASE', 'ARG BASE', 'ARG BASE=alpine', 'RUN true', 'RUN true \\', '  && false', '  && false \\', '', '# words', '# dockerfile-utils: ignore',
    'RUNN x', 'cmd sh', 'CMD ["a"]', "CMD ['a']", 'ENTRYPOINT x', 'HEALTHCHECK NONE', 'HEALTHCHECK --retries=0 CMD x', 'COPY a b c', 'COPY <<EOF /a', 'RUN <<-"EOF" sh', 'EOF', '\tEOF', 'ENV a', 'ENV a=${b:!c}',
    'EXPOSE x', 'ONBUILD RUN x', 'ONBUILD FROM x', 'ONBUILD COPY <<EOF /x', 'WORKDIR x', '...', 'USER', 'STOPSIGNAL \\', 'RUN echo `', '"', '  && \\', ' ',
  );
  const head = fc.constantFrom('', '# escape=`\n', '# syntax=docker/dockerfile:1\n# Escape=`\n', '# escape=x\n', '\n# escape=`\n');

  test('is checked in pieces as if it were whole', () => {
    fc.assert(
      fc.property(head, fc.array(line, { minLength: 41, maxLength: 160 }), (first, lines) => {
        const code = first + lines.join('\n');
        const show = (diagnostics: ReturnType<typeof library.validate>): string[] => diagnostics.map(({ range, code: number }) => `${range.start.line}:${range.start.character} ${number ?? ''}`).sort();
        const whole = tryToValidate(code);
        fc.pre(whole !== null);
        const pieces = splitDockerfile(code).flatMap((piece) => library.validate(piece.code).filter(({ range }) => range.start.line >= piece.from && range.start.line < piece.to));
        expect(show(pieces)).toEqual(show(whole ?? []));
      }),
      { numRuns: 400 },
    );
  });

  test('takes one step a piece', () => {
    expect(lint(`FROM alpine\n${'RUN true\n'.repeat(30)}`).steps).toBe(1);
    const { steps, findings } = lint(`FROM alpine\n${'RUN true\n'.repeat(400)}RUNN x`);
    expect(steps).toBeGreaterThanOrEqual(11);
    expect(findings.map(({ line: at }) => at)).toEqual([402]);
  });

  test('whatever its characters, nothing is thrown', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(line).map((lines) => lines.join(' '))), (code) => void lint(code)), { numRuns: 400 });
  });
});
