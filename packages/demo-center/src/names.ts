/** Languages that the demo center has its names in. */
export type DemoLanguage = 'zh-CN' | 'en';

type SiteId = 'chengdu' | 'wuhan';

/** What the demo center and everything in it is called; ids are the same in every language. */
export interface DemoNames {
  readonly center: string;
  readonly sites: Readonly<Record<SiteId, string>>;
  readonly team: (site: SiteId, number: number) => string;
  readonly queues: Readonly<Record<'service' | 'card' | 'chat', string>>;
  readonly events: Readonly<Record<'promotion' | 'outage' | 'migration', string>>;
  readonly workPlans: Readonly<Record<'early' | 'middle' | 'late', string>>;
  /** As many in each language, in one order, so that a draw is the same person in all. */
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
  readonly person: (surname: string, givenName: string) => string;
}

const zhCN: DemoNames = {
  center: '晴川银行客服中心（示例） Qingchuan Bank (demo)',
  sites: { chengdu: '成都职场', wuhan: '武汉职场' },
  team: (site, number) => `${{ chengdu: '成都', wuhan: '武汉' }[site]} ${number} 组`,
  queues: { service: '综合服务', card: '信用卡', chat: '在线客服' },
  events: { promotion: '信用卡双倍积分活动', outage: '手机银行故障', migration: '话务平台割接' },
  workPlans: { early: '早班', middle: '中班', late: '晚班' },
  surnames: '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'.split(''),
  givenNames: '伟芳娜敏静丽强磊洋艳勇杰娟涛明超霞平刚桂'.split(''),
  person: (surname, givenName) => `${surname}${givenName}`,
};

const en: DemoNames = {
  center: 'Qingchuan Bank contact center (demo)',
  sites: { chengdu: 'Chengdu site', wuhan: 'Wuhan site' },
  team: (site, number) => `${{ chengdu: 'Chengdu', wuhan: 'Wuhan' }[site]} team ${number}`,
  queues: { service: 'General service', card: 'Credit card', chat: 'Chat' },
  events: {
    promotion: 'Double points on credit cards',
    outage: 'Mobile banking outage',
    migration: 'Migration of the call platform',
  },
  workPlans: { early: 'Early shift', middle: 'Middle shift', late: 'Late shift' },
  surnames: 'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo'.split(' '),
  givenNames: 'Wei Fang Na Min Jing Li Qiang Lei Yang Yan Yong Jie Juan Tao Ming Chao Xia Ping Gang Gui'.split(' '),
  person: (surname, givenName) => `${surname} ${givenName}`,
};

export const DEMO_NAMES: Readonly<Record<DemoLanguage, DemoNames>> = { 'zh-CN': zhCN, en };
