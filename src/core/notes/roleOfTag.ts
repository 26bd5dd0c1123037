// What a tag is for: a step of the workflow (nested tags such as `_Todo/redes` included) or a topic. Case does not count.
import type { Tag, WorkflowTagNames } from './Note';

const roles = ['todo', 'done', 'toTag', 'toLink'] as const;

export function roleOfTag(name: string, names: WorkflowTagNames): Tag['role'] {
  const written = name.toLowerCase();
  const role = roles.find((candidate) => {
    const wanted = names[candidate].replace(/^#/, '').toLowerCase();
    return wanted !== '' && (written === wanted || written.startsWith(`${wanted}/`));
  });
  return role ?? 'topic';
}
