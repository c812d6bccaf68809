// One message, as it is sent to Discord, as HTML. The package has no containers of Discord's second components; plain
// elements with Discord's measures stand in for them.
import { rendered } from './markdown.mjs';

const KINDS = { 1: row, 2: button, 9: section, 10: text, 12: nothing, 14: separator, 17: container };
const LOOKS = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive', 5: 'secondary' };

const AVATAR = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
    + '<rect width="40" height="40" fill="#3b4fb8"/><text x="20" y="44" font-size="52" font-family="serif" fill="#fff" text-anchor="middle">“</text></svg>')}`;

function components(all) {
    return all.map(each => {
        if (!KINDS[each.type]) {
            throw new Error(`a component that this can't draw: ${each.type}`);
        }
        return KINDS[each.type](each);
    }).join('');
}

function nothing() {
    return '';
}

function text(component) {
    return `<div class="text">${rendered(component.content)}</div>`;
}

function separator(component) {
    return `<div class="separator${component.divider ? ' divider' : ''} spacing-${component.spacing}"></div>`;
}

function row(component) {
    return `<discord-action-row>${components(component.components)}</discord-action-row>`;
}

function button(component) {
    return `<discord-button type="${LOOKS[component.style]}"${component.disabled ? ' disabled' : ''}>${component.label}</discord-button>`;
}

function section(component) {
    return `<div class="section"><div>${components(component.components)}</div>${components([component.accessory])}</div>`;
}

function container(component) {
    const colour = component.accent_color === undefined || component.accent_color === null
        ? 'transparent'
        : `#${component.accent_color.toString(16).padStart(6, '0')}`;
    return `<div class="container" style="border-left-color: ${colour}">${components(component.components)}</div>`;
}

/** @param message what is sent, or for an interaction what it is answered with */
export function message(message) {
    const sent = message.data ?? message;
    const ephemeral = ((sent.flags ?? 0) & 64) !== 0;
    return `<discord-message author="Verbatim" avatar="${AVATAR}" bot${ephemeral ? ' ephemeral' : ''} timestamp="Today at 09:41">`
        + (sent.content ? rendered(sent.content) : '') + components(sent.components ?? []) + '</discord-message>';
}
