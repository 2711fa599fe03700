/* What is written for this room when the site is built. */
declare module '@generated/addresses/default/oldAnchors.json' {
  const anchors: import('./register/oldAnchors').OldAnchor[];
  export default anchors;
}
