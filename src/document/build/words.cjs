// @ts-check
const {parse} = require('@babel/parser');

/**
 * Puts the words of the language being built into our code where the source language stood, so that a
 * page that needs three of them does not carry the table of all. A loader of the browser's build.
 * @this {{getOptions: () => {messages: Record<string, string>}, resourcePath: string}}
 * @param {string} source
 */
module.exports = function words(source) {
  const {messages} = this.getOptions();
  if (!source.includes('@docusaurus/Translate')) return source;
  const tree = parse(source, {sourceType: 'module', plugins: ['typescript', 'jsx']});
  /** @type {{start: number, end: number, text: string}[]} */
  const changes = [];

  /** @param {any} node */
  const rangeOf = ({start, end}) => ({start, end});

  /** @param {any} node */
  const visit = (node) => {
    if (node.type === 'CallExpression' && node.callee.name === 'translate') {
      /** @param {string} name */
      const part = (name) =>
        node.arguments[0].properties.find((/** @type {any} */ each) => each.key.name === name);
      const text = messages[part('id').value.value];
      const message = part('message').value;
      const isWhole = message.type === 'StringLiteral' && node.arguments.length === 1;
      // A message without values is its words: then nothing is left to be done in the browser.
      if (isWhole) changes.push({...rangeOf(node), text: `(${JSON.stringify(text ?? message.value)})`});
      else if (text !== undefined) changes.push({...rangeOf(message), text: JSON.stringify(text)});
    }
    if (node.type === 'JSXElement' && node.openingElement.name.name === 'Translate' && node.closingElement) {
      const id = node.openingElement.attributes.find((/** @type {any} */ each) => each.name.name === 'id');
      const text = messages[id.value.value];
      const range = {start: node.openingElement.end, end: node.closingElement.start};
      if (text !== undefined) changes.push({...range, text: `{${JSON.stringify(text)}}`});
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'loc' || !value || typeof value !== 'object') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (child?.type) visit(child);
    }
  };
  visit(tree.program);

  let result = source;
  for (const {start, end, text} of changes.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
};
