// The path of an image in the Engine API.
import { encodePath } from '../values/encodePath';

export function imagePath(image: string, rest = ''): string {
  return `/images${encodePath(image)}${rest}`;
}
