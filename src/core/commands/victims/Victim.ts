// One thing that a command would remove, as the engine told it before anything was sent that removes.

export interface Victim {
  /** `image-name`: a name taken from an image that keeps others. `build-cache`: all of its records that go. */
  readonly kind: 'container' | 'image' | 'image-name' | 'volume' | 'network' | 'build-cache';
  /** As people name it; an id cut to 12 digits where it has no name. Of the build cache, the number of its records. */
  readonly name: string;
  /** As the engine names it. '' for the build cache. */
  readonly id: string;
  /** What helps to know it, in docker's own words: image and status, size, driver. */
  readonly detail: string;
}
