import { CHANNELS, type Channel } from '@seatwise/core';

const WORDS: Readonly<Record<string, Channel>> = {
  phone: 'voice',
  call: 'voice',
  telephony: 'voice',
  inbound: 'voice',
  电话: 'voice',
  语音: 'voice',
  热线: 'voice',
  webchat: 'chat',
  在线: 'chat',
  在线客服: 'chat',
  文本: 'chat',
  mail: 'email',
  邮件: 'email',
  // Work without a waiting customer is planned like mail: answered within hours.
  back_office: 'email',
  工单: 'email',
  回拨: 'callback',
  sms: 'message',
  social: 'message',
  短信: 'message',
  微信: 'message',
  视频: 'video',
};

/** The channel behind a vendor's word; null when it is not known. */
export function channelOf(written: string): Channel | null {
  const word = written.trim().toLowerCase();
  return (CHANNELS as readonly string[]).includes(word) ? (word as Channel) : (WORDS[word] ?? null);
}
