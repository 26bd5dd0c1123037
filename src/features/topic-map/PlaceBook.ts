// The places of topics from one day to the next, by the name of their stage. Kept on this device: what a window shows is no business of another.
import { isRecord } from '../../core/isRecord';
import type { KeptPlace } from '../../core/layout/KeptPlace';

export interface PlaceStore {
  load(): unknown;
  save(data: unknown): void;
}

/** The app's storage holds a few megabytes for everybody: of many stages those looked at last are remembered. */
const MOST_STAGES = 12;
const MOST_PLACES = 12_000;
const VERSION = 1;

type Places = ReadonlyMap<string, KeptPlace>;

export class PlaceBook {
  private stages: Map<string, Places>;

  constructor(private readonly store: PlaceStore) {
    this.stages = readStages(store.load());
  }

  of(stage: string): Places {
    return this.stages.get(stage) ?? new Map<string, KeptPlace>();
  }

  keep(stage: string, places: Places): void {
    this.stages.delete(stage);
    this.stages.set(stage, new Map(places));
    this.trim();
    this.store.save(writeStages(this.stages));
  }

  /** A note has another path. */
  rename(oldStage: string, stage: string): void {
    const places = this.stages.get(oldStage);
    if (!places) return;
    this.stages.delete(oldStage);
    this.keep(stage, places);
  }

  private trim(): void {
    let left = MOST_PLACES;
    const kept = [...this.stages].reverse().filter(([, places], index) => (left -= places.size) >= 0 && index < MOST_STAGES);
    this.stages = new Map(kept.reverse());
  }
}

function writeStages(stages: ReadonlyMap<string, Places>): unknown {
  const write = ({ x, y, isPinned }: KeptPlace): number[] => [Math.round(x), Math.round(y), ...(isPinned ? [1] : [])];
  return { version: VERSION, stages: [...stages].map(([name, places]) => ({ name, places: Object.fromEntries([...places].map(([id, place]) => [id, write(place)])) })) };
}

/** What is not as it was written is left out. */
function readStages(data: unknown): Map<string, Places> {
  const stages = isRecord(data) && data.version === VERSION && Array.isArray(data.stages) ? (data.stages as readonly unknown[]) : [];
  return new Map(stages.flatMap((stage) => (isRecord(stage) && typeof stage.name === 'string' && isRecord(stage.places) ? [[stage.name, readPlaces(stage.places)] as const] : [])));
}

function readPlaces(places: Readonly<Record<string, unknown>>): Places {
  return new Map(
    Object.entries(places).flatMap(([id, place]) => {
      const [x, y, pin] = Array.isArray(place) ? (place as readonly unknown[]) : [];
      return Number.isFinite(x) && Number.isFinite(y) ? [[id, { x: Number(x), y: Number(y), isPinned: pin === 1 }] as const] : [];
    }),
  );
}
