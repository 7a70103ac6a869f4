import { list, type Language } from './language';

export const turkish: Language = {
	code: 'tr',
	name: 'Turkish',
	quote: {
		wrote: list`
			şunu yazdı
			yazdı
		`,
		fields: {
			from: list`
				Kimden
				Gönderen
			`,
			sent: list`
				Gönderildi
				Gönderilme
			`,
			date: ['Tarih'],
			to: list`
				Kime
				Alıcı
			`,
			copy: ['Bilgi'],
			subject: ['Konu'],
		},
		originalMessage: list`
			Orijinal Mesaj
			Özgün İleti
		`,
	},
	stop: {
		words: list`
			dur
			stop
			durdurun
			durdur
			yeter
			abonelikten (?:cik|cikar|cikarin|cikmak(?: istiyorum)?|ayril)
			aboneligi(?:mi)? (?:iptal|iptal et|iptal edin|sonlandir|sonlandirin)
			listeden (?:cik|cikar|cikarin|cikarin beni)
			(?:beni )?(?:silin|cikarin|sil|cikar)(?: beni)?
			uyelikten (?:cik|cikar)
			(?:artik |bir daha )?(?:bana |beni )?(?:mail|e-?posta|mesaj|email) (?:gondermeyin|atmayin|yollamayin|istemiyorum)
			(?:artik |bir daha )?(?:bana |beni )?(?:yazmayin|aramayin|rahatsiz etmeyin|yazma)
			iptal
			cik
			son
		`,
		fillers: list`
			lutfen
			tesekkurler
			tesekkur ederim
			sagolun
			merhaba
			selam
			iyi gunler
			hemen
			simdi
			derhal
			hayir
			evet
			ve
			ama
			spam
			ilgilenmiyorum
			ilgilenmiyoruz
			ilgimi cekmiyor
			(?:mail |e-?posta |posta )?(?:listenizden|listesinden|listeden|veri tabaninizdan)
			artik
		`,
	},
	absence: {
		subjects: list`
			otomatik (?:yanit|cevap)
			ofis disinda(?:yim)?
			izin(?:deyim|li)?
			yillik izin
			ofiste degilim
		`,
		away: list`
			(?:izindeyim|izinliyim|izinde olacagim|izinli olacagim|tatildeyim|ofis disindayim|ofiste degilim|ofiste olmayacagim|seyahatteyim|ofis disinda olacagim|raporluyum)
		`,
		automatic: list`
			bu (?:bir )?otomatik
			e-?postalarima (?:sinirli|kisitli)
		`,
		usual: list`
			acil\S*
			donusumde
			yoklugumda
		`,
		talks: list`
			arayin|ara beni
			gorusebilir\S*|konusabilir\S*|gorusel\S*|konusal\S*
			uygun
			toplanti
			gonderin|gonderir misiniz
			ilgileniyor\S*|ilginc
			fiyat\S*|teklif
		`,
		conditions: [],
	},
	dates: {
		months: list`
			ocak
			şubat
			mart
			nisan
			mayıs
			haziran
			temmuz
			ağustos
			eylül
			ekim
			kasım
			aralık
		`,
		weekdays: list`
			pazartesi
			salı
			çarşamba
			perşembe
			cuma
			cumartesi
			pazar
		`,
		untilBehind: list`
			(?:'?(?:a|e|ya|ye|na|ne))?(?: \S+)? (?:kadar|dek)
		`,
		back: list`
			donuyor
			donece
			donus
			tekrar
			yeniden
			geri(?!\p{L})
			ofiste(?:yim| olacagim)
		`,
		isDayFirst: true,
	},
};
