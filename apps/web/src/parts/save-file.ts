/** Saves a file in this browser: its content, or the data address of a picture. */
export function saveFile(name: string, content: Blob | string): void {
  const url = typeof content === 'string' ? content : URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  if (content instanceof Blob) setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
