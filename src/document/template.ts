/**
 * The page that Docusaurus writes for each address, in place of its own template. A document loads one
 * small script, and is told the address of the second; a page that keeps Docusaurus' application
 * (`application: true` in its front matter) loads that. Written for eta: `it` holds what Docusaurus knows
 * of the page.
 */
export const template = `
<!DOCTYPE html>
<% const keeps = it.htmlAttributes.includes('data-application') %>
<% const named = (names) => (file) => new RegExp('/(?:' + names + ')[.][^/]+$').test(file) %>
<% const more = it.scripts.find(named('more')) %>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.filter(named('styles')).forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <% if (keeps) { %>
      <% it.scripts.filter((file) => !named('document|more|styles')(file)).forEach((script) => { %>
        <script type="module" src="<%= it.baseUrl %><%= script %>"></script>
      <% }); %>
    <% } else { %>
      <% it.scripts.filter(named('document')).forEach((script) => { %>
        <script type="module" src="<%= it.baseUrl %><%= script %>" data-more="<%= it.baseUrl %><%= more %>"></script>
      <% }); %>
    <% } %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
