// Discord's markdown as HTML, with the elements of @skyra/discord-components-core. What the parser does not know (lists) is
// told by the line's beginning, as Discord does.
import markdown from 'discord-markdown-parser';

const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const within = (tag, node) => `<${tag}>${html(node.content)}</${tag}>`;

const drawn = {
    text: node => escape(node.content),
    br: () => '<br>',
    newline: () => '<br>',
    paragraph: node => html(node.content),
    escape: node => html(node.content),
    strong: node => within('strong', node),
    em: node => within('em', node),
    underline: node => within('discord-underlined', node),
    strikethrough: node => within('s', node),
    spoiler: node => within('discord-spoiler', node),
    blockQuote: node => within('discord-quote', node),
    heading: node => `<discord-header level="${node.level}">${html(node.content)}</discord-header>`,
    subtext: node => within('discord-subscript', node),
    inlineCode: node => `<discord-code>${escape(node.content)}</discord-code>`,
    codeBlock: node => `<discord-code multiline>${escape(node.content)}</discord-code>`,
    link: node => `<a class="link">${html(node.content)}</a>`,
    url: node => `<a class="link">${html(node.content)}</a>`,
    autolink: node => `<a class="link">${html(node.content)}</a>`,
    user: node => `<discord-mention>${node.id}</discord-mention>`,
    timestamp: node => `<discord-time>${node.timestamp}</discord-time>`,
};

function html(nodes) {
    return (Array.isArray(nodes) ? nodes : [nodes]).map(node => {
        if (typeof node === 'string') {
            return escape(node);
        }
        if (!drawn[node.type]) {
            throw new Error(`markdown that this can't draw: ${node.type}`);
        }
        return drawn[node.type](node);
    }).join('');
}

/** One text of a message. */
export function rendered(text) {
    const items = text.split(/\n(?=- )|(?<=(?:^|\n)- .*)\n(?!- )/);
    return items.map(part => part.startsWith('- ')
        ? `<div class="item">${html(markdown.parse(part.slice(2), 'extended'))}</div>`
        : html(markdown.parse(part, 'extended'))).join('');
}
