// The layouts of what was looked at last, so that coming back finds topics where they were, today or another day.
import type { ChosenStage } from './chooseStage';
import { ForceLayout } from '../../core/layout/ForceLayout';
import type { MapLayout } from '../../core/layout/MapLayout';
import { mapShapes, type MapShape } from './mapShapes';
import type { PlaceBook } from './PlaceBook';
import { TreeLayout } from './TreeLayout';

const KEPT_LAYOUTS = 6;

export class StageLayouts {
  private readonly layouts = new Map<string, MapLayout>();

  constructor(private readonly book: PlaceBook) {}

  /** Brought up to the stage's topics. */
  of({ map, name, root }: ChosenStage, shape: MapShape): MapLayout {
    const key = keyOf(name, shape);
    const layout = this.layouts.get(key) ?? this.make(key, shape, root);
    this.layouts.delete(key);
    this.layouts.set(key, layout);
    for (const old of [...this.layouts.keys()].slice(0, -KEPT_LAYOUTS)) this.layouts.delete(old);
    layout.update(map);
    return layout;
  }

  /** After its topics came to rest, or its user moved one. */
  keep({ name }: ChosenStage, shape: MapShape): void {
    const key = keyOf(name, shape);
    const layout = this.layouts.get(key);
    if (layout) this.book.keep(key, layout.kept);
  }

  renameNote(oldPath: string, path: string): void {
    for (const shape of mapShapes) {
      const [oldKey, key] = [keyOf(`note ${oldPath}`, shape), keyOf(`note ${path}`, shape)];
      this.book.rename(oldKey, key);
      const layout = this.layouts.get(oldKey);
      if (!layout) continue;
      this.layouts.delete(oldKey);
      this.layouts.set(key, layout);
    }
  }

  private make(key: string, shape: MapShape, root: string | null): MapLayout {
    const places = this.book.of(key);
    return shape === 'force' ? new ForceLayout(places) : new TreeLayout(shape, root, places);
  }
}

const keyOf = (name: string, shape: MapShape): string => `${shape} ${name}`;
