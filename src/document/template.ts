/**
 * The page that Docusaurus writes for each address, in place of its own template. A document loads one
 * small script; a page that keeps Docusaurus' application (`application: true` in its front matter)
 * loads that. Written for eta: `it` holds what Docusaurus knows of the page.
 *
 * The rules let browsers fetch, or draw ahead, a page that the reader points at; nothing is fetched
 * that nobody points at.
 */
export const template = `
<!DOCTYPE html>
<% const keeps = it.htmlAttributes.includes('data-application') %>
<% const own = (file) => /\\/js\\/document\\.[^/]+$/.test(file) %>
<% const sheets = (file) => /\\/(document|styles)\\.[^/]+$/.test(file) %>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.filter((file) => /\\/styles\\.[^/]+$/.test(file)).forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <% it.scripts.filter((file) => keeps ? !sheets(file) : own(file)).forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
