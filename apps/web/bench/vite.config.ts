import { mergeConfig } from 'vite';
import desk from '../vite.config.ts';

/** The desk's own settings over the page that mounts single parts. */
export default mergeConfig(desk, { root: import.meta.dirname });
