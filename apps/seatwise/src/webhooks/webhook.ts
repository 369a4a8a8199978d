import { createHmac } from 'node:crypto';
import { z } from 'zod';

const WEBHOOK_EVENTS = ['schedule.published', 'forecast.published', 'drift', 'alert', 'test'] as const;

/** Where to tell what. `json` is our own document with a signature; the others are robots of 企业微信 and 钉钉. */
export const WEBHOOK = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  format: z.enum(['json', 'wecom', 'dingtalk']),
  /** Key of the signature; of 钉钉 the 加签 secret. */
  secret: z.string().max(200).nullable(),
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1),
});
export type Webhook = z.infer<typeof WEBHOOK>;

export interface WebhookEvent {
  readonly id: string;
  readonly event: (typeof WEBHOOK_EVENTS)[number];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** One sentence for a person. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The request that tells an event. Our own carries `Seatwise-Signature: sha256=HMAC(secret, timestamp + "." + body)`; 钉钉 takes
 * `timestamp` and `sign` in the address; 企业微信 has its key in the address.
 */
function webhookRequest({ url, format, secret }: Webhook, event: WebhookEvent, sentAt: number): PreparedRequest {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Seatwise' };
  if (format !== 'json') {
    const body = JSON.stringify({ msgtype: 'text', text: { content: `智席 Seatwise · ${event.text}` } });
    if (format === 'wecom' || secret === null) return { url, headers, body };
    const sign = createHmac('sha256', secret).update(`${sentAt}\n${secret}`).digest('base64');
    const signed = new URL(url);
    signed.searchParams.set('timestamp', String(sentAt));
    signed.searchParams.set('sign', sign);
    return { url: signed.href, headers, body };
  }
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(sentAt / 1000));
  const own = {
    ...headers,
    'seatwise-event': event.event,
    'seatwise-delivery': event.id,
    'seatwise-timestamp': timestamp,
  };
  if (secret === null) return { url, headers: own, body };
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { url, headers: { ...own, 'seatwise-signature': `sha256=${signature}` }, body };
}

export interface Delivery {
  readonly webhook: string;
  readonly ok: boolean;
  readonly attempts: number;
  /** HTTP status, or what went wrong. */
  readonly answer: string;
  /** The listener heard it and does not want it: sending it again is of no use. */
  readonly refused: boolean;
}

const ATTEMPTS = 3;
const TIMEOUT = 5000;

/**
 * Sends an event to a webhook, three times at most. Never throws: a deaf listener is no fault of the caller’s work.
 * @param sentAt time that is signed; that of the event unless it had to wait
 */
export async function deliver(
  webhook: Webhook,
  event: WebhookEvent,
  pause = 1000,
  sentAt = event.at,
): Promise<Delivery> {
  const { url, headers, body } = webhookRequest(webhook, event, sentAt);
  let answer = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      // A redirect could lead the signed text elsewhere.
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      const text = (await response.text()).slice(0, 1000);
      answer = String(response.status);
      if (response.ok && accepted(webhook, text))
        return { webhook: webhook.id, ok: true, attempts: attempt, answer, refused: false };
      if (response.ok) answer = text.slice(0, 200);
      if (response.status >= 400 && response.status < 500 && response.status !== 429)
        return { webhook: webhook.id, ok: false, attempts: attempt, answer, refused: true };
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
    if (attempt < ATTEMPTS) await new Promise((resolve) => setTimeout(resolve, pause * attempt));
  }
  return { webhook: webhook.id, ok: false, attempts: ATTEMPTS, answer, refused: false };
}

/** Robots answer 200 whatever happens, and say `errcode` what did. */
function accepted({ format }: Webhook, text: string): boolean {
  if (format === 'json') return true;
  try {
    return ((JSON.parse(text) as { errcode?: number }).errcode ?? 0) === 0;
  } catch {
    return true;
  }
}
