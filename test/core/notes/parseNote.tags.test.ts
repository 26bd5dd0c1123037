// Tags by Obsidian's rules, and what they say of a note's state.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';

const names = (text: string): readonly string[] => parseNote('a.md', text).tags.map((tag) => tag.name);

describe('a tag', () => {
  test('is made of letters, digits, _, - and /, in any script', () => {
    expect(names('#DiseñoDeSistemas #a/b #_Todo #docker-compose #y2024 #容器 #🐳')).toEqual(['DiseñoDeSistemas', 'a/b', '_Todo', 'docker-compose', 'y2024', '容器', '🐳']);
  });

  test('stands after white space or at the start, and is more than a number', () => {
    expect(names('##x (#x) a#x #1984 # x **#x** https://example.org/#x [[Nota#x]] \\#x')).toEqual([]);
    expect(names('fin. #x, y #z.')).toEqual(['x', 'z']);
  });

  test('is none in code, comments and addresses', () => {
    expect(names('`#a` %% #b %% <!-- #c --> [texto](https://example.org/ #d)\n```bash\n#e\n```\n\n    #f')).not.toContain('a');
    expect(names('`#a` %% #b %% <!-- #c -->\n```bash\n #e\n```\n\n    #f')).toEqual([]);
  });

  test('keeps its place in the text', () => {
    const [tag] = parseNote('a.md', 'uno\ndos #Redes').tags;
    expect(tag).toEqual({ name: 'Redes', role: 'topic', place: 'text', span: { from: 8, to: 14, line: 2 } });
  });

  test('is found in lists, quotes, tables and headings', () => {
    expect(names('- #a\n> #b\n\n| x |\n|---|\n|#c|\n\n# t #d')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the header', () => {
  test('is lines of tags with or without a label, above everything else', () => {
    for (const header of ['**Tags:** #Docker\n#Redes', '**MetaTags:** #_Todo\n**Tags:** #Docker, #Redes', 'Etiquetas: #Docker', '#Docker #Redes', '# Título\n**Tags**: #Docker']) {
      expect(parseNote('a.md', `${header}\n- - -\n## x\ntexto #otro`).tags.map((tag) => tag.place)).toEqual(
        expect.arrayContaining(['header', 'text']),
      );
      expect(parseNote('a.md', `${header}\n- - -\n## x\ntexto #otro`).tags.filter((tag) => tag.place === 'text').map((tag) => tag.name)).toEqual(['otro']);
    }
  });

  test('ends where words begin', () => {
    expect(parseNote('a.md', '#_Todo\nlos que olvido #siempre\n#Docker').tags.map((tag) => tag.place)).toEqual(['header', 'text', 'text']);
  });
});

describe('the frontmatter', () => {
  const read = (yaml: string): readonly string[] => parseNote('a.md', `---\n${yaml}\n---\ntexto`).tags.map((tag) => `${tag.place} ${tag.name}`);

  test('holds tags as a list, as lines, or as one word', () => {
    for (const yaml of ['tags: [docker, a/b]', 'title: x\ntags:\n  - docker\n  - a/b\naliases:\n  - y', 'tags:\n- "docker" # uno\n- \'#a/b\'']) {
      expect(read(yaml)).toEqual(['frontmatter docker', 'frontmatter a/b']);
    }
    expect(read('tags: docker')).toEqual(['frontmatter docker']);
    expect(read('{\n  "tags": "docker",\n  "publish": false\n}')).toEqual(['frontmatter docker']);
  });

  test('holds tags as lines that end as on Windows', () => {
    expect(parseNote('a.md', '---\r\ntags:\r\n  - docker\r\n  - a/b\r\n---\r\n').tags.map(({ name }) => name)).toEqual(['docker', 'a/b']);
  });

  test('holds none where Obsidian finds none', () => {
    for (const yaml of ['tags:', 'tags: []', 'tags: docker, redes', 'TAGS: docker', 'tags: 1984', 'autor:\n  tags: docker', '# tags: docker']) expect(read(yaml)).toEqual([]);
  });

  test('says where each tag stands', () => {
    const note = parseNote('a.md', '---\ntags:\n  - docker\n  - "_Todo"\n---\n');
    expect(note.tags.map(({ span }) => [note.text.slice(span.from, span.to), span.line])).toEqual([['docker', 3], ['_Todo', 4]]);
    expect(note.state).toBe('todo');
  });

  test('needs a closing line', () => {
    expect(parseNote('a.md', '---\ntags: docker\n# Redes').tags).toEqual([]);
  });
});

describe('the state', () => {
  test('is what the workflow tags say, whatever their case and whatever is nested in them', () => {
    expect(parseNote('a.md', '#_todo').state).toBe('todo');
    expect(parseNote('a.md', '#_TODO/redes').state).toBe('todo');
    expect(parseNote('a.md', '#_Done #Docker').state).toBe('done');
    expect(parseNote('a.md', '#Docker #Todo').state).toBe('none');
  });

  test('is todo where both are written', () => {
    expect(parseNote('a.md', '#_Done\n\n## Redes #_Todo').state).toBe('todo');
  });

  test('follows the names that the user gave', () => {
    const workflowTags = { todo: '#pendiente', done: 'hecho', toTag: 'etiquetar', toLink: 'enlazar' };
    const note = parseNote('a.md', '#Pendiente #enlazar #_Todo', { workflowTags });
    expect(note.tags.map((tag) => tag.role)).toEqual(['todo', 'toLink', 'topic']);
    expect(note.state).toBe('todo');
  });
});
