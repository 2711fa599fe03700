/**
 * The script by which the theme chooses its colours before anything is painted, and the key it keeps them by.
 * Without quotation marks, since eta counts those of its tags.
 */
const themeScript = /<script>[^]*?getItem\(.(theme[^)]*?).\)[^]*?<\/script>/;

/**
 * Ours in its place: it takes colours from an address or the store only where they are colours, nothing else
 * from the address, and ends well where the browser keeps nothing or answers no media query.
 */
const ownThemeScript = `<script>(function () {
  var root = document.documentElement, choice, dark;
  function ask(question) { try { return question(); } catch (refused) {} }
  choice = ask(function () { return new URLSearchParams(location.search).get('docusaurus-theme'); })
    || ask(function () { return localStorage.getItem('KEY'); });
  if (choice !== 'light' && choice !== 'dark') choice = 'system';
  dark = ask(function () { return matchMedia('(prefers-color-scheme: dark)').matches; });
  root.setAttribute('data-theme', choice === 'system' ? (dark ? 'dark' : 'light') : choice);
  root.setAttribute('data-theme-choice', choice);
  if (ask(function () { return sessionStorage.getItem('sidebar'); }) === 'hidden')
    root.setAttribute('data-sidebar', 'hidden');
})();</script>`;

/**
 * Lays out a long text in slices on narrow windows. Laying out Chinese text is most of what a page costs a
 * slow phone; done at once it holds up whatever the reader does first. So what lies below the first screen
 * is passed over while the page arrives (`content-visibility` in shell.css, neutral to where things stand),
 * and laid out afterwards, a few blocks at a time, none of which takes long. In the end nothing is passed
 * over: links to sections, search in the page and print find the page as it is without. Whoever comes to a
 * place within the page, or follows a link to one meanwhile, gets all at once.
 */
const slices = `<script>(function () {
  var blocks, come = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
  if (location.hash || location.search || !come || come.type !== 'navigate') return;
  document.documentElement.setAttribute('data-slices', '');
  // About what a slow phone lays out in 20 ms, in characters; an element is as dear as eight of them.
  function release(size) {
    for (var block; size > 0 && (block = blocks.shift());) {
      size -= block.textContent.length + 8 * block.getElementsByTagName('*').length;
      block.style.contentVisibility = 'visible';
    }
  }
  function next() {
    release(1500);
    document.body.offsetHeight;
    if (blocks.length) setTimeout(next);
  }
  addEventListener('DOMContentLoaded', function () {
    blocks = Array.from(document.querySelectorAll('.markdown > *'));
    setTimeout(next);
  });
  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a');
    if (blocks && link && link.pathname === location.pathname) release(Infinity);
  }, true);
})();</script>`;

/** The theme's picture of an outward link, which few pages show. */
const sprite = /<svg style=.display: none;.>[^]*?<.svg>/;

/** Marks for the application to find its tags by, and tags that only a search service asks for, which we have not. */
const marks = / data-rh=.true.|<meta data-rh=.true. name=.(?:docsearch:|docusaurus_)[^>]*>/g;

/**
 * The page that Docusaurus writes for each address, in place of its own template. A document loads one
 * small script, and is told the addresses of the second and of the search; a page that keeps Docusaurus' application
 * (`application: true` in its front matter) loads that. Written for eta: `it` holds what Docusaurus knows
 * of the page.
 */
export const template = `
<!DOCTYPE html>
<% const keeps = it.htmlAttributes.includes('data-application') %>
<% const named = (names) => (file) => new RegExp('/(?:' + names + ')[.][^/]+$').test(file) %>
<% const themeScript = ${String(themeScript)} %>
<% const sprite = it.appHtml.includes('#theme-svg-external-link') ? '' : ${String(sprite)} %>
<% const plain = (tags) => keeps ? tags : tags.replace(${String(marks)}, '') %>
<% const ownThemeScript = ${JSON.stringify(ownThemeScript)} %>
<% const slices = ${JSON.stringify(slices)} %>
<% const later = ['more', 'search'].map((name) => [name, it.baseUrl + it.scripts.find(named(name)), it.baseUrl + it.stylesheets.find(named(name))]) %>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ plain(metaAttribute) %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.filter(named('styles')).forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <% if (keeps) { %>
      <% it.scripts.filter((file) => !named('document|more|search|styles')(file)).forEach((script) => { %>
        <script type="module" src="<%= it.baseUrl %><%= script %>"></script>
      <% }); %>
    <% } else { %>
      <% it.scripts.filter(named('document')).forEach((script) => { %>
        <script type="module" src="<%= it.baseUrl %><%= script %>"<% later.forEach(([name, script, styles]) => { %> data-<%= name %>="<%= script %>" data-<%= name %>-styles="<%= styles %>"<% }) %>></script>
      <% }); %>
    <% } %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace(sprite, '').replace(themeScript, (_, key) => ownThemeScript.replace('KEY', key)) %>
    <% if (!keeps && it.appHtml.includes('theme-doc-markdown')) { %><%~ slices %><% } %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
