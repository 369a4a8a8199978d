import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BundlePorts, Signer } from '@seatwise/ccso';
import { SeatwiseError } from '@seatwise/core';
import { nodeDigest } from '../ports/node-digest.ts';

const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).toString('base64');

/** Signs with the Ed25519 key of a PEM file; a file that is not there yet is made, readable by its owner only. */
export async function signerFrom(path: string): Promise<Signer> {
  const pem = await readFile(path, 'utf8').catch(() => null);
  const key = pem === null ? await newKey(path) : keyOf(pem, path);
  return { publicKey: spki(createPublicKey(key)), sign: (message) => sign(null, message, key).toString('base64') };
}

async function newKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path });
  }
  return privateKey;
}

function keyOf(pem: string, path: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Falls through to the one message: it is no key that can sign here.
  }
  throw new SeatwiseError(
    'INPUT_NOT_READABLE',
    { detail: 'no Ed25519 private key in PEM form' },
    { file: basename(path) },
  );
}

/** The public key of a PEM file (public or private), as bundles carry it. */
export async function publicKeyFrom(path: string): Promise<string> {
  const pem = await readFile(path, 'utf8').catch(() => {
    throw new SeatwiseError('INPUT_NOT_FOUND', {}, { file: path });
  });
  try {
    return spki(createPublicKey(pem));
  } catch {
    throw new SeatwiseError('INPUT_NOT_READABLE', { detail: 'no public key in PEM form' }, { file: basename(path) });
  }
}

export const BUNDLE_PORTS: BundlePorts = {
  digest: nodeDigest,
  verify(publicKey, message, signature) {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
      return key.asymmetricKeyType === 'ed25519' && verify(null, message, key, Buffer.from(signature, 'base64'));
    } catch {
      return false;
    }
  },
};
