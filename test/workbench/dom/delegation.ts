// `el.on(type, selector, listener)`: one listener on the holder hears the events of all present and future descendants that match.

interface Delegation {
  readonly type: string;
  readonly selector: string;
  readonly listener: (event: never, target: HTMLElement) => unknown;
}

interface Bound extends Delegation {
  readonly handler: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Bound[]>();

export function delegateOn(holder: HTMLElement | Document, delegation: Delegation, options?: boolean | AddEventListenerOptions): void {
  const handler = (event: Event): void => {
    const start = event.target;
    const match = start && 'closest' in start && typeof start.closest === 'function' ? findMatch(holder, start, delegation.selector) : null;
    if (match) Reflect.apply(delegation.listener, holder, [event, match]);
  };
  holder.addEventListener(delegation.type, handler, options);
  delegations.set(holder, [...(delegations.get(holder) ?? []), { ...delegation, handler }]);
}

function findMatch(holder: Node, start: EventTarget, selector: string): Element | null {
  const win = holder.win;
  const constructorOf: unknown = Reflect.get(win, 'Element');
  const element = start instanceof Element || (typeof constructorOf === 'function' && start instanceof constructorOf) ? start : null;
  if (!(element instanceof Element)) return null;
  const match = element.closest(selector);
  return match && holder.contains(match) ? match : null;
}

export function delegateOff(holder: HTMLElement | Document, delegation: Delegation, options?: boolean | AddEventListenerOptions): void {
  const all = delegations.get(holder) ?? [];
  const isSame = (bound: Bound): boolean => bound.type === delegation.type && bound.selector === delegation.selector && bound.listener === delegation.listener;
  for (const bound of all.filter(isSame)) holder.removeEventListener(bound.type, bound.handler, options);
  delegations.set(holder, all.filter((bound) => !isSame(bound)));
}
