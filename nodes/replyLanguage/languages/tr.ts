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
	signature: {
		closings: list`
			Saygılarımla
			Saygılar
			İyi çalışmalar
			İyi günler
			Selamlar
			Sevgiler
		`,
		sentFrom: list`
			iPhone’umdan gönderildi
			iPhone'umdan gönderildi
		`,
		speech: list`
			ben
			beni
			bana
			biz
			bize
			siz
			size
			lütfen
			teşekkürler
			teşekkür
			var
			yok
			ne zaman
			nasıl
			değil
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
		`,
		aloneOnly: list`
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
		requests: list`
			(?:veriler|bilgiler|adres|kayd|numara|kisisel veriler|e-?posta|mail adres)\w*(?:im|imin|ımı|imi|imizin|lerimin) (?:\S+ ){0,3}?(?:silin\w*|cikaril\w*|kaldiril\w*|sil\w*|imha\w*)
			(?:rahatsiz etmey|yazmay|atmay|gondermey|aramay|yollamay|taciz etmey)\w+ (?:\S+ )?(?:birak|kes|durdur|son ver)\w*
			(?:spam|istenmeyen) (?:\S+ ){0,3}?(?:bildir|isaretle|sikayet)\w*
			sikayet (?:edecegim|ediyorum|ederim|ettim|edecegiz)
			(?:sizi|adresinizi) (?:\S+ )?(?:engell|blokl|sikayet)\w+
			(?:bir daha|artik|lutfen|bana|bize|beni) (?:\S+ ){0,4}?(?:yazmayin\w*|yazma|gondermeyin\w*|gonderme|atmayin\w*|yollamayin\w*|aramayin\w*|rahatsiz etmeyin\w*|ulasmayin\w*|gecmeyin\w*|kurmayin\w*)(?<!bugun \S+)
			(?:listeden|listenizden|listenizdeki|veri tabaninizdan|veritabaninizdan|sisteminizden|kayitlarinizdan) (?:\S+ ){0,3}?(?:cik|sil|kaldir)\w*
			(?:mail|e-?posta|mesaj|ileti|bulten)\w* (?:\S+ ){0,2}?(?:istemiyor\w*|almak istem\w*)
			(?:beni|bizi|adresimi|bilgilerimi|verilerimi|mailimi) (?:\S+ ){0,5}?(?:cikarin|cikarir|silin|siler|kaldirin|cikartin|cikar\b|sil\b|cikarmanizi|silmenizi)
			(?:bana|bize|artik|bir daha|lutfen) (?:\S+ ){0,3}?(?:gondermeyin|atmayin|yazmayin|yollamayin|iletisime gecmeyin|rahatsiz etmeyin|aramayin)
			(?:mail|e-?posta|mesaj|email)\S* (?:\S+ )?(?:almak istemiyorum|almak istemiyoruz|istemiyorum)
			(?:bana|bize|beni|bizi) (?:\S+ ){0,3}(?:yazmayin|gondermeyin|atmayin|ulasmayin|rahatsiz etmeyin|aramayi birakin|yazmayi birakin|ulasmayi birakin)(?! lutfen bugun)
			(?:artik|bir daha|lutfen bir daha) (?:\S+ ){0,4}(?:yazmayin|gondermeyin|atmayin|aramayin|ulasmayin|istemiyorum|istemiyoruz)
			(?:verilerimi|bilgilerimi|adresimi|e-?postami|mailimi|numarami) (?:\S+ ){0,4}(?:sil\S*|kaldir\S*|cikar\S*)
			(?:listenizden|listeden|veritabanin\S*|sisteminizden) (?:\S+ ){0,3}(?:cikar\S*|sil\S*|kaldir\S*)
			(?:mail|e-?posta|mesaj|reklam)\S* (?:\S+ ){0,3}(?:almak|gormek) istemiyor\S*
			rahatsiz etmeyin
		`,
		eager: list`
			(?:beni|bizi|hemen) (?:\S+ )?arayin\b
			arayin\b
			tam da|tam (?:aradig|ihtiyac|istedig)\S*
			harika\b
			mukemmel\b
			gorusel\w+
			nerede imzal\w+|nereyi imzal\w+
			konusalim
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
		backBehind: list`
			(?:'?(?:da|de|ta|te))?(?: \S+)? (?:dönüyorum|döneceğim|ofiste olacağım|ofisteyim)
		`,
		isDayFirst: true,
	},
};
