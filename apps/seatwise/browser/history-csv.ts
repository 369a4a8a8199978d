/** Eight weeks of half hours from 09:00 to 18:00 of one queue, quieter at weekends. */
export function historyCsv(): string {
  const rows = ['interval_start,queue,offered,answered,abandoned,handle_time'];
  for (let day = 0; day < 56; day++) {
    const date = new Date(Date.UTC(2026, 7, 3 + day)).toISOString().slice(0, 10);
    for (let slot = 0; slot < 18; slot++) {
      const time = `${String(9 + Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;
      const offered = (day % 7 > 4 ? 12 : 30) + ((slot * 7 + day * 3) % 11);
      rows.push(`${date} ${time},sales,${offered},${offered - 1},1,${(offered - 1) * 180}`);
    }
  }
  return rows.join('\n');
}
