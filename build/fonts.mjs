// The typefaces of the briefings. The window takes the same families through its own style sheets.
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

const packages = path.resolve(import.meta.dirname, '..', 'node_modules', '@expo-google-fonts');

/** Amiri has two weights only; the others are set in regular, semibold and bold. */
const families = {
  'noto-sans': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
  'noto-serif': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
  amiri: ['400Regular', '700Bold'],
  vazirmatn: ['400Regular', '600SemiBold', '700Bold'],
};

/** Absolute paths of the font files in node_modules. */
export const fontFiles = Object.entries(families).flatMap(([family, styles]) =>
  styles.map((style) => path.join(packages, family, style, `${fileStem(family)}_${style}.ttf`)),
);

/** @param {string} folder */
export async function copyFonts(folder) {
  await mkdir(folder, { recursive: true });
  for (const file of fontFiles) await copyFile(file, path.join(folder, path.basename(file)));
  for (const family of Object.keys(families)) {
    await copyFile(path.join(packages, family, 'LICENSE_FONT'), path.join(folder, `${family}-license.txt`));
  }
}

/** @param {string} family */
function fileStem(family) {
  return family
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
