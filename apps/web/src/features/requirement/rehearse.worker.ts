import { type RehearsedDay, rehearseDay } from './rehearse-day.ts';

addEventListener('message', ({ data }: MessageEvent<RehearsedDay>) => postMessage(rehearseDay(data)));
