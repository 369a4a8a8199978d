import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { deliver, type Webhook, type WebhookEvent } from './webhook.ts';

interface Heard {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let base: string;
let heard: Heard[] = [];
let answers: { status: number; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      heard.push({ url: request.url ?? '', headers: request.headers, body });
      const { status, body: text } = answers.shift() ?? { status: 200, body: '{"errcode":0}' };
      response.writeHead(status, status === 302 ? { location: `${base}/elsewhere` } : {}).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  heard = [];
  answers = [];
});

const EVENT: WebhookEvent = {
  id: 'd1',
  event: 'schedule.published',
  at: 1_772_400_000_000,
  text: '三月班表已发布',
  data: { publication: 'p1' },
};
const hook = (more: Partial<Webhook>): Webhook => ({
  id: 'w',
  url: `${base}/hook`,
  format: 'json',
  secret: 's3cret',
  events: ['schedule.published'],
  ...more,
});

it('signs its own document over time and body', async () => {
  expect(await deliver(hook({}), EVENT, 1)).toEqual({
    webhook: 'w',
    ok: true,
    attempts: 1,
    answer: '200',
    refused: false,
  });
  const [{ headers, body }] = heard as [Heard];
  const expected = createHmac('sha256', 's3cret').update(`${headers['seatwise-timestamp']}.${body}`).digest('hex');
  expect(headers['seatwise-signature']).toBe(`sha256=${expected}`);
  expect(JSON.parse(body)).toEqual(EVENT);
});

it('speaks as the robots of 企业微信 and 钉钉 want it, and hears their refusals', async () => {
  await deliver(hook({ format: 'wecom', url: `${base}/cgi-bin/webhook/send?key=k` }), EVENT, 1);
  await deliver(hook({ format: 'dingtalk', url: `${base}/robot/send?access_token=t` }), EVENT, 1);
  expect(heard.map(({ body }) => JSON.parse(body))).toEqual(
    Array(2).fill({ msgtype: 'text', text: { content: '智席 Seatwise · 三月班表已发布' } }),
  );
  const signed = new URL(heard[1]?.url ?? '', base).searchParams;
  expect(signed.get('access_token')).toBe('t');
  expect(signed.get('sign')).toBe(createHmac('sha256', 's3cret').update(`${EVENT.at}\ns3cret`).digest('base64'));
  answers = Array(3).fill({ status: 200, body: '{"errcode":310000,"errmsg":"sign not match"}' });
  expect(await deliver(hook({ format: 'dingtalk' }), EVENT, 1)).toMatchObject({
    ok: false,
    attempts: 3,
    answer: expect.stringContaining('sign not match'),
  });
});

it('tries again after a fault of the other side, not after a refusal, and follows no redirect', async () => {
  answers = [{ status: 503, body: '' }];
  expect(await deliver(hook({}), EVENT, 1)).toMatchObject({ ok: true, attempts: 2 });
  answers = [{ status: 404, body: '' }];
  expect(await deliver(hook({}), EVENT, 1)).toMatchObject({ ok: false, attempts: 1, answer: '404' });
  answers = Array(3).fill({ status: 302, body: '' });
  expect(await deliver(hook({}), EVENT, 1)).toMatchObject({ ok: false });
  expect(heard.some(({ url }) => url === '/elsewhere')).toBe(false);
});
