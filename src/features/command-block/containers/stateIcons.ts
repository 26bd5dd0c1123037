// An icon for each state of a container, so that states are told apart without colours.

export const stateIcons: Readonly<Record<string, string>> = {
  created: 'circle-dashed',
  running: 'circle-play',
  paused: 'circle-pause',
  restarting: 'refresh-cw',
  removing: 'circle-minus',
  exited: 'circle-stop',
  dead: 'circle-x',
};
