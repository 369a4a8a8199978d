export { decodeUtf8 } from './decode-utf8.ts';
