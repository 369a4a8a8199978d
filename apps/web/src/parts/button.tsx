import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** A button; `primary` is for the one action that a page is about. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { look?: 'plain' | 'primary' | 'quiet' }) {
  return <button type="button" {...rest} data-look={look} className={`${styles.button} ${className ?? ''}`} />;
}
