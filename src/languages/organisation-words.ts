/*
 * Words that make a name an organisation's, in any language: a release names houses of other countries too. Small
 * letters; `*` stands for any letters before or behind (`minist*`: ministry, ministère, ministero; `*stiftung`).
 */

const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Whole or with an ending, within a name. */
export const organisationWords: readonly string[] = list(`
  universit* univerzit* uniwersytet* yliopisto* egyetem* üniversitesi hochschule politechnika politecnico college school
  école ecole schule escuela escola scuola szkoła škola školsk* iskola* okul* instit* *institut intézet* akadem* academ*
  laborato* lab labs observato* associa* asocia* foundation fondation fundaci* fundação fondazione *stiftung stichting
  stiftelse* fundacja nadace nadácia zaklada säätiö alapítvány* vakfı ministr* ministè* ministe* *ministerium *ministeriet
  government gouvernement cabinet agency agence *agentur agencia agenzia agência agentur* authority council counsel
  commission comisión commissione committee comité comune ayuntamiento mairie ville stadt gemeente kommune kommun municip*
  primăria urząd obec općina opština občina conseil consejo consiglio office bureau department departement departament*
  division división direction dirección direzione abteilung service services team centre center centro zentrum centrum
  central* society société sociedad *gesellschaft *verband verein *bund federa* fédération *föderation förbund* union
  unione unia sindicato syndicat alliance allianz alianza coalition network netzwerk réseau red bank* banque banco banca
  hospital* hôpital klini* clinic* museum musée museo museu muzeum muuseum* muzej múzeum* múzeumi muzeul theat* théâtre teatro
  teatr* divadlo orchestr* festival* club fc zoo library police polizei* *inspektion *amt *verwaltung *direktion *skammer fraktion landkreis iletişim İletişim danışmanlık ajans* policía polizia polícia politie polis poliisi
  policie policja politiet rendőrség* press presse prensa stampa imprensa media medien medios communication
  communications comunica* kommunikation relation relations relaciones relazioni affairs marketing consult* group groupe
  gruppe grupo gruppo holding holdings compan* compagnie corp* enterprise enterprises industr* solutions systems
  technolog* software digital energy energie pharma* therapeutics bio* international worldwide global partners ventures
  capital studio studios productions conference project projects program* initiative trust fund fonds website
  information informations news wire public investor investors general customer
  университет* институт* академи* министерств* міністерств* музе* театр* фонд фонда фонду компани* ассоциаци* асоціаці*
  агентств* администраци* адміністраці* община общини общината департамент* комитет* комітет* центр* завод* союз* спілк*
  πανεπιστήμιο* πανεπιστημίου υπουργείο* ινστιτούτο* ίδρυμα δήμος μουσείο* εταιρεία* εταιρία* σύλλογος ομοσπονδία*
  οργανισμός* κέντρο επιτροπή*
`)

/** Small words within the names of organisations, whatever the release's own language. */
export const wordsInsideNames: readonly string[] = list(`
  of for and the für und de du des la le les et di del della y e van der von i w och og ja
`)
