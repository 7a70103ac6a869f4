/** Domains of webmail and Internet providers, at which anybody can have an address. {@link BRANDS} covers regional ones. */
const DOMAINS = new Set(
	`126.com 163.com aim.com aol.com aol.co.uk arcor.de att.net bellsouth.net bigpond.com bluewin.ch bol.com.br
	btinternet.com centrum.cz charter.net comcast.net cox.net daum.net duck.com e-mail.de earthlink.net email.com
	email.cz email.de fastmail.com fastmail.fm free.fr freenet.de gmail.com google.com googlemail.com gmx.com hanmail.net hey.com
	hushmail.com icloud.com ig.com.br inbox.lv inbox.ru interia.pl juno.com kpnmail.nl laposte.net libero.it list.ru
	mac.com mail.com mail.de mail.ee mail.ru me.com msn.com naver.com neuf.fr o2.pl onet.pl op.pl optonline.net
	optusnet.com.au orange.fr passport.com planet.nl posteo.de proton.me protonmail.ch protonmail.com pm.me qq.com
	rambler.ru rediffmail.com rocketmail.com rogers.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.com sky.com
	sohu.com sympatico.ca t-online.de talktalk.net telenet.be telus.net terra.com.br terra.es tiscali.it tuta.com
	tutanota.com ukr.net uol.com.br verizon.net virgilio.it virginmedia.com wanadoo.fr web.de wp.pl xs4all.nl yandex.com
	yandex.ru yeah.net ymail.com zoho.com zoznam.sk ziggo.nl`.split(/\s+/),
);

/** Brands with a domain in many countries, for example yahoo.co.uk. */
const BRANDS = /^(gmx|hotmail|live|outlook|yahoo|yandex|windowslive)\.[a-z]{2,3}(\.[a-z]{2})?$/;

/** Whether suppressing the domain would suppress strangers, because anybody can have an address there. */
export const isWebmail = (domain: string): boolean => DOMAINS.has(domain) || BRANDS.test(domain);
