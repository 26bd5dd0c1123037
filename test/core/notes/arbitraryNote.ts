// Random notes for property tests: lines that people write, in any order, and short stretches of the marks that Markdown gives a meaning.
import fc from 'fast-check';

const lines = [
  '# Redes', '## Volúmenes', '#### ¿Qué es un volumen? (completar)', '###', '#### ', '###### a #b `c` **d** [e](f)', '####TAGS', '#_Todo', '**Tags:** #Docker #a/b', 'MetaTags: #_Done', '#ToTag #ToLink',
  '- - -', '---', '***', '===', '-', '', '', '   ', '\t', 'Un contenedor es un proceso aislado', 'texto con `docker ps` y ==algo== y %%nota%% mas', 'tipos:', 'Estados',
  '- run: start a container', '- exec, runs a command', '- ps', '- `docker image ls` - lists', '-  LXC', '- FROM', '- COPY: copies', '  - nested', '    - deeper: word', '1. primero', '2) segundo', '* [ ] tarea', '- [x] hecha', '- search:',
  '> cita', '> [!warning] Ojo', '> - run: dentro', '> ```bash', '> docker ps', '> # titulo', '>', '```bash', '```', '~~~', '``` docker norun', '  ```sh', '``bash', '``', '    docker ps', 'docker run --rm busybox', 'FROM alpine', '$ docker ps # todos',
  '[[Docker#Redes|redes]]', '![[foto.png]]', '[texto](https://docs.docker.com/a_(b))', '[sin cerrar](https://docs.docker.com/x', 'https://example.org/x.', '<https://example.org>', '[ref]: https://example.org', '| a | b |', '|---|---|', '| #t | [[x\\|y]] |',
  '%%', '%% # oculto %%', '<!--', '-->', '<!-- x -->', '## ***Sources:***', '**Fuentes**', 'Referencias: https://example.org', '- libro de papel', '<div>', '</div>', '\\# no', '&amp;', '🐳 ballena', 'e\u0301', '\0',
];

const marks = fc.string({ unit: fc.constantFrom('#', '*', '_', '`', '[', ']', '(', ')', '!', '=', '%', '<', '>', '-', '~', '|', '\\', ':', '/', ' ', '\n', 'a', 'é', '1', '.', '\t'), maxLength: 40 });

// lezer takes two blanks behind an empty item's mark for content, and in a file from Windows the second is the carriage return.
const emptyItem = /([-+*]|\d[.)])[ \t]+$/gm;

/** Line breaks are line feeds; no byte-order mark. */
export const arbitraryNote: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...lines) }, { weight: 2, arbitrary: marks }, { weight: 1, arbitrary: fc.string() }), { maxLength: 25 })
  .map((parts) => parts.join('\n').replace(/[\r\ufeff]/g, '').replace(emptyItem, '$1'));
