// Draws golden messages as Discord would show them: npm run draw -- FOLDER-OF-GOLDEN-FILES FOLDER-OF-PICTURES [NAME…]
// Each is drawn wide and narrow, dark and light. Needs Chromium: on the PATH, or named by CHROMIUM.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { message } from './message.mjs';

const [golden, pictures, ...names] = process.argv.slice(2);
if (!golden || !pictures) {
    console.error('usage: npm run draw -- FOLDER-OF-GOLDEN-FILES FOLDER-OF-PICTURES [NAME…]');
    process.exit(2);
}
const WIDTHS = { wide: 760, narrow: 390 };
const here = import.meta.dirname;

async function elements() {
    const built = await build({
        stdin: { contents: "import '@skyra/discord-components-core';", resolveDir: here },
        bundle: true, write: false, format: 'iife', define: { 'process.env.NODE_ENV': '"production"' },
    });
    return built.outputFiles[0].text;
}

function browser() {
    return process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'],
        { encoding: 'utf8' }).trim();
}

function page(messages, theme) {
    return `<!doctype html><meta charset="utf-8"><style>${readFileSync(join(here, 'discord.css'), 'utf8')}</style>
        <body class="${theme}"><discord-messages ${theme === 'light' ? 'light-theme' : ''} no-background>${messages.map(message).join('')}</discord-messages>`;
}

mkdirSync(pictures, { recursive: true });
const chosen = readdirSync(golden).filter(file => file.endsWith('.json'))
    .filter(file => names.length === 0 || names.includes(basename(file, '.json')));
const drawing = await chromium.launch({ executablePath: browser(), args: ['--no-sandbox', '--disable-gpu'] });
try {
    const script = await elements();
    for (const file of chosen) {
        const messages = [JSON.parse(readFileSync(join(golden, file), 'utf8'))].flat();
        for (const [name, width] of Object.entries(WIDTHS)) {
            for (const theme of ['dark', 'light']) {
                const tab = await drawing.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 2 });
                await tab.setContent(page(messages, theme));
                await tab.addScriptTag({ content: script });
                await tab.waitForFunction(() => [...document.querySelectorAll('discord-message')].every(each => each.shadowRoot || each.renderRoot));
                const picture = join(pictures, `${basename(file, '.json')}-${name}-${theme}.png`);
                await tab.screenshot({ path: picture, fullPage: true });
                await tab.close();
                console.log(picture);
            }
        }
    }
} finally {
    await drawing.close();
}
