// How names are found in notes: forgiving in how they are written, strict in what they mean.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';
import { MentionFinder } from '../../../src/core/vocabulary/MentionFinder';
import { passagesOf } from '../../../src/core/vocabulary/passagesOf';

const finder = new MentionFinder(dockerVocabulary());

/** Mentions of a note as `words=concept`. */
function find(text: string, path = 'Docker.md'): readonly string[] {
  return finder.find(passagesOf(parseNote(path, text), finder)).map(({ from, to, conceptId }) => `${text.slice(from, to)}=${conceptId}`);
}

describe('a name is found', () => {
  test.each([
    ['cgruops', 'cgroup'],
    ['nameespaces', 'namespace'],
    ['containeer', 'container'],
    ['- attacht', 'attached'],
    ['hyper visor', 'hypervisor'],
    ['IMÁGENES', 'image'],
    ['imagenes', 'image'],
    ['volúmenes', 'volume'],
    ['contenedores', 'container'],
    ['registries', 'registry'],
    ['processes', 'process'],
    ['pods', 'pod'],
    ['copy on write', 'copy-on-write'],
    ['copy-on-write', 'copy-on-write'],
    ['bindmount', 'bind-mount'],
    ['bind-mounts', 'bind-mount'],
    ['**bind** mount', 'bind-mount'],
    ['`docker ps -a`', 'command:container/ls'],
    ['docker container ls', 'command:container/ls'],
    ['docker images', 'command:image/ls'],
    ['Docker image', 'image'],
  ])('%s', (written, concept) => {
    expect(find(written).map((each) => each.split('=')[1])).toEqual([concept]);
  });

  test('says how it is written', () => {
    const how = (text: string): readonly string[] => finder.find(passagesOf(parseNote('Docker.md', text), finder)).map((mention) => mention.how);
    expect(how('Imagen, imágenes, imgen, hyper visor')).toEqual(['exact', 'inflected', 'misspelt', 'misspelt']);
  });

  test('where it stands in the text, whatever stands before it', () => {
    expect(find('\ufeff---\r\ntags: x\r\n---\r\n# Título 🐳\r\nel **contenedor** 🐳 y `docker run` su [imagen](x.md "capa")\r\n')).toEqual(['contenedor=container', 'docker run=command:container/run', 'imagen=image']);
  });
});

describe('a name is not found', () => {
  test.each(['puerta', 'contenido', 'imagine', 'pueblo', 'laser', 'imagineId', 'run to the shop', 'me he parado a mirar', 'layer cake', '# History', '**Tags:** #x', 'un contenedor: es', '#imagen', 'https://example.org/image'])('in %s', (text) => {
    expect(find(text).filter((each) => each !== 'contenedor=container')).toEqual([]);
  });

  test('across punctuation', () => {
    expect(find('bind, mount. Port: mapping')).toEqual(['mount=mount', 'Port=port']);
  });
});

describe('a name that means other things', () => {
  const trap = 'la imagen del puerto';

  test('counts in a note about Docker: by its title, folder, tags, headings above, code', () => {
    const both = ['imagen=image', 'puerto=port'];
    expect(find(trap, 'Apuntes.md')).toEqual([]);
    expect(find(trap, 'Docker/Apuntes.md')).toEqual(both);
    expect(find(`${trap}\n\n#Docker`, 'Apuntes.md')).toEqual(both);
    expect(find(`## Kubernetes\n### detalles\n${trap}`, 'Apuntes.md').slice(1)).toEqual(both);
    expect(find(`## detalles\n${trap}\n\n\`\`\`docker\nps\n\`\`\``, 'Apuntes.md')).toEqual(both);
    expect(find(`## detalles\n${trap}\n\ncon containerd`, 'Apuntes.md')).toEqual([...both, 'containerd=containerd']);
  });

  test('does not count because another section is about Docker', () => {
    expect(find(`## viajes\n${trap}\n## containerd\ntexto`, 'Apuntes.md')).toEqual(['containerd=containerd']);
  });

  test('is a command where commands are listed, an instruction in capitals, else the thing', () => {
    expect(find('## Comandos\n- logs: lo impreso\n- port')).toEqual(['logs=command:container/logs', 'port=command:container/port']);
    expect(find('los logs y el puerto')).toEqual(['logs=log', 'puerto=port']);
    expect(find('VOLUME no es un volume')).toEqual(['VOLUME=instruction-volume', 'volume=volume']);
  });
});

test('any text whatever is read, with every mention within it, in order and apart', () => {
  const word = fc.constantFrom('docker', 'imagen', 'hyper', 'visor', 'cgruops', 'run', '**', '`', '#', '\n', '- ', ' ', 'é', '🐳', 'port', 'mapping', '[', ']]', '_');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const { from, to, conceptId } of finder.find(passagesOf(parseNote('Docker.md', text), finder))) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(dockerVocabulary().concepts.has(conceptId)).toBe(true);
        end = to;
      }
    }),
  );
});
