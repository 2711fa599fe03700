/* What is written for this room when the site is built. */
declare module '@generated/site-data/default/timeline.json' {
  const view: import('./build/timelineView').TimelineView;
  export default view;
}
declare module '@generated/site-data/default/timelineList.json' {
  const view: import('./build/timelineView').TimelineList;
  export default view;
}
declare module '@generated/site-data/default/timelineStrip.json' {
  const view: import('./build/timelineStripView').TimelineStripView;
  export default view;
}
