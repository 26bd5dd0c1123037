// What is alive right now, counted where it is made and undone. Tests compare two readings to find what a plugin left behind.
export const census = {
  /** Components that are loaded. */
  components: 0,
  /** MarkdownRenderChild components that are loaded. */
  renderChildren: 0,
  /** Registered callbacks on Events objects: vault, workspace, metadata cache… */
  eventRefs: 0,
  /** DOM listeners registered through Component.registerDomEvent. */
  domListeners: 0,
  /** Listeners on window and document, however they were added. */
  globalListeners: 0,
  /** Timers of setInterval that nobody cleared. */
  intervals: 0,
  /** WebSockets that carry a request or a socket of the plugin. */
  openSockets: 0,
};
