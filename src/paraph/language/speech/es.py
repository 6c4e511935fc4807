"""How Spanish articles say who said what."""

from __future__ import annotations

from paraph.language.speech.table import Speech

_PAST = (
    r"publicó|publicaron|dijo|dijeron|declaró|declararon|afirmó|afirmaron|señaló|señalaron|aseguró|aseguraron|añadió"
    r"|añadieron|agregó|agregaron|indicó|indicaron|explicó|explicaron|destacó|destacaron|subrayó"
    r"|subrayaron|recalcó|recalcaron|resaltó|confirmó|confirmaron|anunció|anunciaron|informó"
    r"|informaron|precisó|precisaron|apuntó|advirtió|advirtieron|recordó|recordaron|reconoció"
    r"|reconocieron|admitió|negó|negaron|desmintió|desmintieron|insistió|insistieron|sostuvo"
    r"|sostuvieron|reiteró|reiteraron|manifestó|manifestaron|expresó|expresaron|comentó|comentaron"
    r"|concluyó|respondió|respondieron|contestó|replicó|prosiguió|continuó|puntualizó|detalló"
    r"|escribió|relató|contó|prometió|prometieron|propuso|propusieron|pidió|pidieron|exigió"
    r"|instó|instaron|llamó|calificó|rechazó|rechazaron|criticó|condenó|celebró|consideró"
    r"|consideraron|opinó|opinaron|estimó|estimaron|alertó|aclaró|matizó|zanjó|enfatizó|preguntó|preguntaron"
    r"|reveló|adelantó|lamentó|defendió|valoró|agradeció|garantizó|comunicó|reafirmó|reafirmaron"
    r"|coincidió|coincidieron|planteó|remarcó|argumentó|pronosticó|avanzó|sentenció|ratificó\sque|acusó|denunció"
    r"|dio\sa\sconocer|puso\sde\srelieve|hizo\shincapié|especificó"
    r"|proclamó|proclamaron|gritó|gritaron|recitó|gruñó|rezongó|masculló|balbuceó|salió\sal\spaso|salieron\sal\spaso"
    r"|puso\slas\scosas\sen\ssu\ssitio|se\slimitó\sa\s(?:decir|responder|contestar|señalar|comentar)|se\slimitaron\sa\s(?:decir|responder|contestar|señalar)"
    r"|ironizó|bromeó|corrigió|suspiró|murmuró|exclamó|rio|sonrió|objetó|repuso|constató"
    r"|constataron|certificó|certificaron|atestiguó|alegó|alegaron|adujo|adujeron|recomendó|recomendaron"
    r"|aconsejó|sugirió|sugirieron|insinuó|deploró|protestó|amenazó|juró|arguyó|argumentaron|resumió"
    r"|repitió|interrumpió|reclamó|reclamaron|desveló|vaticinó|auguró|concedió|acotó|espetó|apostilló"
    r"|ordenó|dictaminó|notificó|notificaron|mencionó|expuso|expusieron|enfatizaron|remachó|reflexionó"
    r"|(?:descart(?:ó|aron|a|an)|refut(?:ó|aron|a|an))(?=\sque\b)|acord(?:ó|aron)(?=\sque\b)|cifr(?:ó|aron|a|an)(?=\s(?:[^,.;:]{2,60}\s)?en\s(?:\w+\s)?\d)|(?:quiso|quisieron|quería|querían)\ssaber|se\squejó|se\squejaron|replicaron|contestaron|comentaron|puntualizaron|matizaron|avanzaron|adelantaron|comunicaron|sospecharon"
    r"|dio\sa\sentender|dieron\sa\sentender|dejó\sentrever|dejó\scaer|quiso\s(?:recordar|subrayar|aclarar|precisar|destacar|insistir\sen)|(?:tachó|tildó|tacharon|tildaron)(?=\s[^,.;:]{2,80}\sde\s\ue001)|(?:habló|hablaron|habla|hablan)(?=\sde\s(?:un[ao]?\s)?\ue001)|(?:se\s(?:declaró|mostró|dijo|confesó|declara|muestra|dice|confiesa|declararon|mostraron|dijeron|declaran|muestran|dicen))(?=\s(?:\w+\s)?\ue001)|se\s(?:declaró|mostró|dijo|muestra|dice|declara)\s(?:convencid|segur|confiad|preocupad|sorprendid|partidari|satisfech|optimist)[oae]s?(?=\sde\sque)|se\s(?:lamentó|preguntó|sinceró|defendió|justificó|indignó|ufanó|jactó|reafirmó|ratificó|disculpó|congratuló|felicitó|lamenta|pregunta|defiende|justifica|indigna|sincera|disculpa)|confió(?=\sen\sque)|confía(?=\sen\sque)|confesó|confiesa|reprochó|reprocha|bufó|estalló|tronó|sollozó|ahondó|abundó|resaltaron|recalcaron|advirtieron|recordaron|celebraron|lamentaron|defendieron"
    r"|exigieron|instaron|acusaron|denunciaron|concluyeron|detallaron|aclararon|revelaron|admitieron"
    r"|avisó|avisaron|ofreció|clamó|refirió|razonó|respaldó\sque|dejó\sclaro|dejaron\sclaro|quiso\sdejar\sclaro"
)
_PRESENT = (
    r"(?:fue|es|se\smostró|se\smuestra)\s(?:tajante|clar[oa]|rotund[oa]|contundente|categóric[oa]|firme|optimista)(?=:)|lo\stiene\sclaro(?=:)|protestan?|lamentan|se\squeja|se\squejan|advertía|advertían|señalaban|decían|afirmaban|explicaban|aseguraban|sostenían|indicaba|indicaban|apuntaba|recalcaba|subrayaba|destacaba|alertaba|anunciaba|confirmaba|reconocía|admitía|negaba|insistían|pedía|pedían|exigía|exigían|(?:cree|creen|teme|temen|calcula|calculan)(?=\sque\b)|apuntan|añaden|agregan|precisan|anuncian|detallan|relatan|cuentan|comentan|alertan|aclaran|prometen|proponen"
    r"|responden|reiteran|manifiestan|dice|dicen|declara|afirma|afirman|señala|señalan|asegura|aseguran|añade|agrega|indica|indican"
    r"|explica|explican|destaca|destacan|subraya|subrayan|confirma|confirman|anuncia|informa"
    r"|informan|precisa|apunta|advierte|advierten|recuerda|reconoce|admite|niega|niegan|desmiente|desmienten|insiste"
    r"|insisten|sostiene|sostienen|reitera|manifiesta|comenta|concluye|responde|escribe|considera"
    r"|consideran|opina|estima|estiman|alerta|aclara|prosigue|promete|propone|pide|piden|decía"
    r"|afirmaba|explicaba|señalaba|cuenta|relata|detalla|puntualiza|reafirma|expresa|remarca"
    r"|proclama|proclaman|grita|gritan|recita|gruñe|rezonga|masculla|se\slimita\sa\s(?:decir|responder|contestar|señalar|comentar)"
    r"|ironiza|bromea|corrige|matiza|suspira|murmura|exclama|ríe|sonríe|objeta|replica|contesta"
    r"|comunica|constata|constatan|certifica|alega|alegan|aduce|recomienda|recomiendan|sugiere|sugieren"
    r"|lamenta|lamentan|deplora|protesta|amenaza|jura|argumenta|resume|repite|interrumpe|reclama|reclaman"
    r"|revela|vaticina|concede|acota|apostilla|menciona|expone|reflexiona|abunda|acusa|denuncia|exige"
    r"|exigen|defiende|defienden|insistía|aseguraba|sostenía|recordaba|contaba|relataba|lamentaba|avisa"
    r"|recuerdan|reconocen|admiten|recalca|recalcan|resalta|enfatiza|zanja|continúa|adelanta|celebra"
)
_ENGAGED = (
    r"se\s(?:comprometió|comprometieron|compromete|comprometen|comprometía|(?:ha|han|había)"
    r"\scomprometido)(?:\s(?:también|además|ayer|hoy|este\s\w+|el\s\w+|ante\s\w+\s\w+))?\sa"
    r"|(?:amenazó|amenazaron|amenaza|amenazan|ha\samenazado|han\samenazado)\scon"
    r"|se\s(?:ofreció|ofrecieron|ofrece)\sa"
)
"""By what somebody binds themselves, with what stands before the infinitive."""
_MORE = (
    r"(?:solía|suele|solían|suelen)\s(?:decir|repetir|recordar)|(?:ha|han|había|habían|habría)\s(?:(?:también|además|ya)\s)?(?:garantizado|comunicado"
    r"|lamentado|valorado|alertado|relatado|sentenciado|zanjado|adelantado|avanzado|especificado"
    r"|replicado|preguntado|reclamado|mantenido|alegado|constatado|coincidido|enfatizado|reprochado"
    r"|jurado|amenazado|insinuado|deslizado|deplorado|protestado|recriminado|augurado|pronosticado"
    r"|vaticinado|cifrado|ratificado|publicado|ironizado|bromeado|resumido|remachado|apostillado"
    r"|concedido)|deja\sclaro|dejan\sclaro|da\spor\s(?:hecho|sentado)|dio\spor\s(?:hecho|sentado)"
    r"|expresó\ssu\s(?:confianza|convicción|esperanza|temor|deseo)(?=\s(?:en|de)\sque)"
    r"|confiaron(?=\sen\sque)|confían(?=\sen\sque)|reprochó|reprocharon|reprochan|recriminó|recrimina"
    r"|criticaron|critican|condenaron|condenan|celebran|valoran|agradecieron|garantizaron|garantizan"
    r"|rechazan|remató|remata|remataron|ahonda|ahondan|auguran|augura|deslizó|desliza|soltó|suelta"
    r"|lanzó(?=\s\ue001|,)|arengó|terció|tercia|farfulló|presumió|presume|rememoró|rememora|anunciaban"
    r"|confirmaban|reconocían|admitían|negaban|recordaban|comentaba|comentaban|contaban|precisaba"
    r"|precisaban|añadía|añadían|agregaba|prometían|reclamaba|reclamaban|denunciaba|denunciaban"
    r"|respondía|respondían|contestaba|replicaba|mantiene|mantienen|mantuvo|mantuvieron"
    r"|pronosticaron|pronostica|pronostican|prevé(?=\sque)|prevén(?=\sque)|concluyen|constataba"
    r"|inquirió|se\s(?:interrogó|extrañó|alegró|sorprendió|enfadó|excusó|resignó|lamentan|preguntan"
    r"|defienden)|denuncian|acusan|instan|emplazó|recogió(?=\sque)|subrayaban|destacaban|expresan"
    r"|observó|observa(?=\sque)|testificó|aseveró|aseveraron|asevera|aseveran|manifestaba|notifica"
    r"|corroboró|corroboraron|corrobora|(?:ratificaron|estableció|determinó|determinaron|comprobó"
    r"|comprobaron|halló|detectó|concluye|concluyen)(?=\sque)"
)
_PERFECT = (
    r"(?:ha|han|había|habían|habría)\s(?:(?:también|además|ya)\s)?(?:dicho|declarado|afirmado"
    r"|señalado|asegurado|añadido|agregado|indicado|explicado|destacado|subrayado|recalcado"
    r"|confirmado|anunciado|informado|precisado|apuntado|advertido|recordado|reconocido|admitido"
    r"|negado|desmentido|insistido|sostenido|reiterado|manifestado|expresado|comentado|concluido"
    r"|respondido|escrito|prometido|propuesto|pedido|exigido|rechazado|considerado|opinado"
    r"|estimado|alertado|aclarado|revelado|lamentado|defendido|reafirmado|calificado|celebrado"
    r"|quejado|propuesto|dejado\sclaro|dejado\sentrever|lamentado|argumentado|planteado|ofrecido|sugerido|recomendado|denunciado|acusado|repetido|contestado|matizado|puntualizado|avisado|contado|relatado|instado|criticado|remarcado|resaltado|detallado)"
)
_HOLDS = (
    r"(?:tachó|tildó|tacharon|tildaron)(?=\s[^,.;:]{2,80}\sde\s\ue001)|(?:se\s(?:declaró|mostró|dijo|confesó|declara|muestra|dice|confiesa|declararon|mostraron|dijeron|declaran|muestran|dicen))(?=\s(?:\w+\s)?\ue001)|se\s(?:declaró|mostró|dijo|muestra|dice|declara)\s(?:convencid|segur|confiad|preocupad|sorprendid|partidari|satisfech|optimist)[oae]s?(?=\sde\sque)|cifr(?:ó|aron|a|an)(?=\s(?:[^,.;:]{2,60}\s)?en\s(?:\w+\s)?\d)|señaló|destacó|subrayó|recalcó|resaltó|confirmó|confirmaron|anunció|anunciaron|reconoció"
    r"|admitió|negó|negaron|desmintió|desmintieron|reiteró|reiteraron|expresó|expresaron|prometió"
    r"|prometieron|propuso|propusieron|pidió|pidieron|exigió|rechazó|rechazaron|criticó|condenó"
    r"|celebró|insistió\sen|insistieron\sen|advirtió\s(?:de|del|sobre)|alertó\s(?:de|del|sobre)"
    r"|llamó\sa|instó\sa|abogó\spor|calificó|defendió|agradeció|lamentó|valoró|recordó|detalló"
    r"|informó\s(?:de|del|sobre)|reafirmó|reafirmaron|garantizó|planteó|denunció|consideró"
    r"|hizo\shincapié\sen|anuncia|confirma|destaca|subraya|niega|desmiente|rechaza|propone|pide|reitera"
    r"|(?:ha|han)\s(?:anunciado|confirmado|destacado|subrayado|propuesto|pedido|rechazado|negado"
    r"|reiterado|prometido|desmentido|expresado|lamentado|defendido|reconocido|calificado)"
)
_READY = (
    r"(?:califica|califican|tacha|tachan|tilda|tildan)(?=\s[^,.;:]{2,80}\sde\s(?:un[ao]?\s)?\ue001)|(?:hizo|hicieron|ha\shecho|han\shecho|hace|hacen)\ssaber(?=\sque)|(?:saludó|saluda|saludaron|aplaudió|aplaude|elogió|elogia|festejó)(?=\s[^,.;:]{0,40}\ue001)|se\s(?:mostró|mostraron|dijo|dijeron|declaró|declararon|manifestó|manifestaron|muestra|dice|ha\smostrado|ha\sdeclarado)"
    r"(?=\s(?:dispuest|partidari|abiert|favorabl|contrari|decidid)[oae]s?\s(?:al?|de|del)\s)"
)
_PROMISED = (
    r"(?:había|habían|han|ha)\s(?:prometido|garantizado|adelantado)|prometen?|garantizan?|garantizaron"
    r"|rechazan|pronosticaron|pronostica|pronostican|augura|auguran"
)
_DAYS = r"lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_MONTHS = (
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
_ON = (
    rf"(?:(?:este|el|el\spasado)\s)?(?:{_DAYS})(?:\s\d{{1,2}}\sde\s(?:{_MONTHS}))?(?:\spasado)?"
    r"(?:\spor\sla\s(?:mañana|tarde|noche))?|ayer|hoy|anoche"
    rf"|el\s\d{{1,2}}\sde\s(?:{_MONTHS})(?:\sde\s\d{{4}})?"
)

SPEECH = Speech(
    code="es",
    says=f"{_READY}|{_ENGAGED}|{_PERFECT}|{_PAST}|{_PRESENT}|{_MORE}",
    holds=f"{_READY}|{_ENGAGED}|{_HOLDS}|{_PROMISED}",
    adverbs=(
        rf"también|además|asimismo|luego|después|posteriormente|ya|antes|por\ssu\sparte|a\ssu\svez"
        rf"|no\sobstante|sin\sembargo|igualmente|aún|todavía|{_ON}|mismo|misma|ambos|nos|le|les|lo"
        r"|se|me|recientemente|finalmente|entonces|siempre|\w+mente|al\srespecto|por\sotro\slado"
    ),
    besides=(
        rf"(?:a|al|a\sla)\s(?-i:[A-ZÁÉÍÓÚÑ])[\w-]*(?:\s(?:de\s|del\s)?(?-i:[A-ZÁÉÍÓÚÑ])[\w-]*){{0,3}}(?=\s(?:que|su|el|la|los|las)\b|[.,:]|$)|{_ON}|la\ssemana\spasada|(?:(?:el\smes|el\saño)\spasado|esta\s(?:mañana|tarde|semana)|hace\s\w+\s\w+)(?=\sque\b)|la\spasada\ssemana|(?:a\s(?:los\s)?periodistas|a\sla\sprensa|a\slos\smedios|a\slos\sdiputados"
        r"|al\s(?:diario|periódico|canal|parlamento|congreso)|a\sla\s(?:agencia|cadena|televisión)"
        r"|ante\s(?:los|las|la|el)\s\w+)(?:\s(?:de|del)?\s?[A-ZÁÉÍÓÚÑ][\w-]+){0,3}"
        r"|(?:en|durante|tras|después\sde|antes\sde|al\stérmino\sde|a\sla\ssalida\sde)\s(?:un|una|su"
        r"|el|la|los|las|unas)?\s?(?:entrevista|comunicado|discurso|rueda|conferencia|reunión|encuentro"
        r"|visita|declaración|declaraciones|mensaje|carta|intervención|comparecencia|cumbre|acto"
        r"|ceremonia|foro|sesión|conversación|nota|informe|negociaciones|consejo)"
        r"(?:\s(?:de|del|con|en|a|al|a\sla|ante|por|sobre|conjunta)\s(?!que\b)[\w-]+|\sconjunta){0,4}"
        r"|en\s[A-ZÁÉÍÓÚÑ][\w-]+|también|además|asimismo|al\srespecto|por\s(?:escrito|teléfono|carta|correo)|\w+mente"
        r"|en\s(?:respuesta|conclusión|este\ssentido|ese\ssentido)|sin\s(?:más|dar)\s\w+"
    ),
    that=r"(?:(?:en|de)\s)?que|si",
    saying=(
        r"antes\sde\s(?:añadir|agregar|concluir|precisar|recordar|matizar)|para\s(?:añadir|agregar)|reconociendo|admitiendo|matizando|(?:al|tras)\s(?:asegurar|afirmar|señalar|decir|añadir"
        r"|reconocer|recordar|subrayar|admitir|destacar)(?=\sque)|diciendo|declarando|alegando|argumentando|prometiendo|acusando|(?:calificando|tachando|tildando)(?=\s[^,.;:]{2,60}\sde\s\ue001)|añadiendo|agregando|señalando|subrayando|destacando|indicando|precisando|recordando"
        r"|(?<=y\s)\w{2,}(?:ado|ido|cho|rito)(?=\sque\s)|asegurando|explicando|afirmando|insistiendo|advirtiendo|aclarando"
    ),
    going_on=r"añadió|agregó|prosiguió|continuó|concluyó",
    according=(
        r"según|de\sacuerdo\scon|en\spalabras\sde|en\spalabras\sdel|a\sjuicio\sde|a\sjuicio\sdel|a\sdecir\sde|a\sdecir\sdel|a\sojos\sde|a\sojos\sdel|al\sdecir\sde|en\sboca\sde|al\sentender\sde|a\sentender\sde|a\sentender\sdel|de\screer\sa"
        r"|en\sopinión\sde|en\sopinión\sdel|para"
    ),
    as_=r"como|según|tal\scomo|tal\sy\scomo",
    offices={
        "": (
            r"comisionad[oa]s?|compañeros?(?:\sde\s[a-z]+)?|camarero|panadero|pensionista|jubilad[oa]s?|tendero|ganader[oa]s?|estibador(?:es)?|maquinista|colaborador(?:es)?|predecesor|sucesor|homólog[oa]s?|regantes?|intendente|colega|vecinos?|estudiantes?|pasajeros?|alumnos?|músicos?|habitantes?|"
            r"primer\sministro|ministro|presidente|canciller|embajador|secretario|director|jefe"
            r"|gobernador|alcalde|portavoz|vocero|responsables?|fuentes?|analistas?|expertos?"
            r"|diplomáticos?|negociadores|negociador|comisario|asesor|asesores|profesor|economistas?"
            r"|abogados?|diputados?|senador|senadores|representantes?|líder|líderes|coordinador"
            r"|delegados?|secretario\sgeneral|director\sgeneral|fiscal|juez|cónsul|observadores"
            r"|ministros|presidentes|funcionarios?|mandatarios?|jefes|titular|vicepresidente|rector"
            r"|consejero\sdelegado|consejero|dirigentes?|agricultor|agricultores|vecinos?|ingeniero"
            r"|corresponsal|periodistas?|investigador|investigadores|miembros?|historiador|activistas?|sindicalistas?|ecologistas?|enviado|relator|jefe\sde\sgobierno|jefe\sdel\sgobierno"
            r"|concejal(?:es)?|regidor(?:es)?|ediles?|agregado|encargado\sde\snegocios|síndico|auditor(?:es)?"
            r"|notario|árbitros?|jueces|magistrados?|obispo|arzobispo|imán|rabino|sacerdote|pastor|decano"
            r"|académicos?|físico|biólogo|químico|geólogo|conservador|bibliotecario|arquitectos?|urbanistas?"
            r"|promotor(?:es)?|contratistas?|consultor(?:es)?|banqueros?|inversor(?:es)?|accionistas?"
            r"|director\sfinanciero|pilotos?|capitán|marineros?|pescador(?:es)?|mineros?|trabajador(?:es)?"
            r"|obreros?|empleados?|inquilinos?|propietarios?|comerciantes?|hoteleros?|turistas?|visitantes?"
            r"|viajeros?|padres?|madre|graduados?|deportistas?|atletas?|jugador(?:es)?|entrenador|seleccionador"
            r"|organizador(?:es)?|voluntarios?|veteranos?|refugiados?|supervivientes?|víctimas?|ciudadanos?"
            r"|votantes?|candidatos?|parlamentarios?|eurodiputados?|legislador(?:es)?|comentaristas?|columnista"
            r"|escritor|novelista|poeta|actor|cantante|compositor|productor|cineasta|artistas?|pintor"
            r"|fotógrafo|cirujano|médicos?|enfermeros?|farmacéutico|psicólogo|bomberos?|oficial(?:es)?"
            r"|inspector(?:es)?|sargento|coronel|general|almirante|teniente|comandante|mariscal|soldados?"
            r"|guardias?|plenipotenciario|nuncio|intérprete|traductor|guía|técnicos?|tesorero|ingenieros"
            r"|testigos?|mediador(?:es)?|maestros?|docentes?|arqueólogos?|historiadores|subsecretario"
            r"|viceministro|delegado\sdel\sgobierno|defensor\sdel\spueblo|secretario\sde\sestado|empresarios?"
            r"|opositor(?:es)?|interventor|apoderado|críticos?|residentes?|conductor(?:es)?|doctor|catedrático"
        ),
        "f": (
            r"compañera(?:\sde\s[a-z]+)?|camarera|panadera|tendera|colaboradora|hermana|esposa|mujer|hija|viuda|tía|sobrina|intendenta|primera\sministra|ministra|presidenta|embajadora|secretaria|directora|jefa|gobernadora"
            r"|alcaldesa|vocera|experta|diplomática|negociadora|comisaria|asesora|profesora|abogada"
            r"|diputada|senadora|coordinadora|delegada|secretaria\sgeneral|directora\sgeneral|jueza"
            r"|cancillera|funcionaria|mandataria|vicepresidenta|rectora|consejera|reina|princesa"
            r"|investigadora|agricultora|historiadora|relatora|concejala|regidora|edila|agregada"
            r"|encargada\sde\snegocios|síndica|auditora|notaria|magistrada|decana|académica|física|bióloga"
            r"|química|geóloga|conservadora|bibliotecaria|arquitecta|promotora|consultora|banquera|inversora"
            r"|trabajadora|obrera|empleada|propietaria|hotelera|viajera|graduada|jugadora|entrenadora"
            r"|organizadora|voluntaria|veterana|refugiada|ciudadana|candidata|parlamentaria|eurodiputada"
            r"|legisladora|escritora|actriz|compositora|productora|pintora|fotógrafa|cirujana|médica"
            r"|enfermera|farmacéutica|psicóloga|bombera|inspectora|coronela|traductora|técnica|tesorera"
            r"|ingeniera|mediadora|maestra|arqueóloga|subsecretaria|viceministra|empresaria|interventora"
            r"|secretaria\sde\sestado|doctora|catedrática|conductora|líder|alumna|vecina|pasajera"
        ),
        "m": r"hermano|(?:ex)?marido|esposo|hijo|viudo|tío|sobrino|rey|príncipe|emperador|emir",
    },
    bodies=(
        r"inspección|intendencia|dirección(?=\sgeneral)|fiscalía|notaría|diócesis|arzobispado|obispado|naviera|aerolínea|eléctrica|constructora|promotora|cooperativa|fábrica|planta|hospital|clínica|escuela|colegio|museo|teatro|club|gremio|patronal|cofradía|mancomunidad|diputación|junta|cabildo|consistorio|concejo|pleno|plataforma|coordinadora|hermandad|bolsa|tesorería|hacienda|aduana|guardia\scivil|protección\scivil|autoridades|dirección\sdel?|comité\sde\sempresa|concesionaria|operadora|distribuidora|petrolera|minera|refinería|productora|editorial|red|liga|coalición|bloque|alianza|ministerio|gobierno|agencia|oficina|departamento|embajada|consejo|comisión|parlamento"
        r"|congreso|banco|grupo|organización|compañía|empresa|administración|gabinete|comité|unión"
        r"|asociación|instituto|universidad|autoridad|servicio|corte|tribunal|cámara|partido"
        r"|delegación|presidencia|misión|federación|fondo|fundación|consorcio|operador|kremlin"
        r"|senado|secretaría|asamblea|ciudad|oposición|diario|periódico|cadena|canal|radio|revista"
        r"|cancillería|moncloa|policía|ejército|regulador|alcaldía|ayuntamiento|estado|ejecutivo"
        r"|portal|sindicato|medio|medios|periódicos|diarios|prensa|casa\srosada"
    ),
    papers=(
        r"(?:artículo|apartado|anexo|cláusula|párrafo|disposición)\s(?:\d+(?:\.\d+)*|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]"
        r"|octav[oa]|noven[oa]|décim[oa])|versión|pliego(?:\sde\scondiciones)?|reglamento|estatutos?|ordenanza|convenio|contrato|cartel|afiche|proyecto|disposición\s(?:final|adicional|transitoria)|"
        r"(?:comunicado|declaración|nota)(?:\s(?:conjunt[ao]|final))?|informe|estudio|encuesta|sondeo|auditoría|estadísticas|datos|cifras|cálculos|estimaciones|peritaje|dictamen|documento|carta|texto"
        r"|resolución|decreto|acuerdo|tratado|protocolo|memor[aá]ndum|memorando|pacto|licencia|permiso(?=\s(?:de|exige|obliga|prevé|impone|fija)\b)|ley(?!\w)|constitución|adenda|bando"
        r"|(?:programa|plan)(?=[^.;:]{0,60}?\s(?:contempla|estipula|fija|establece\sque|prevé\s(?!que\b))\b)"
        r"|acta(?:\sadicional)?|cláusulas"
    ),
    sides=(
        r"(?:dos\s|ambas\s|ambos\s)?(?:partes|países|presidentes|gobiernos|delegaciones|estados"
        r"|mandatarios|ministros|capitales)|jefes\sde\s(?:estado|gobierno)|participantes|firmantes"
    ),
    the=r"uno\sde\slos|una\sde\slas|el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|del|al|ambos|ambas|varios|varias|dos|otro|otra",
    plain=(
        r"ex|exministro|alto|alta|altos|vice|primer|primera|nuevo|nueva|actual|dos|principal|antiguo"
        r"|antigua|viejo|gran|entonces|propio|propia|otro|otra|varios|varias|ambos|ambas"
    ),
    of_their=r"de|del|de\sla|de\slos|de\slas",
    at_their=r"en|para|ante|a",
    titles={"sr": "m", "sra": "f", "srta": "f", "don": "m", "doña": "f", "señor": "m",
            "señora": "f", "dr": "m", "dra": "f", "d": "m"},
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    within=r"&|de|del|la|las|los|y|van|von|da|dos|e|al|el",
    not_names=(
        r"Papá|Mamá|Abuela|Abuelo|El|La|Los|Las|Lo|Un|Una|Unos|Unas|De|Del|En|A|Al|Con|Por|Para|Sin|Sobre|Tras|Según|Desde"
        r"|Hasta|Durante|Entre|Hacia|Contra|Ante|Bajo|Si|Pero|Y|E|O|U|Ni|Que|Quien|Cuando|Donde|Como"
        r"|Cómo|Qué|Quién|Cuál|Cuándo|Por|Él|Ella|Ellos|Ellas|Usted|Nosotros|Yo|Tú|Su|Sus|Mi|Mis"
        r"|Nuestro|Nuestra|Este|Esta|Estos|Estas|Ese|Esa|Eso|Esto|Aquel|Así|También|Además|Asimismo"
        r"|Sin|Aunque|Porque|Pues|Entonces|Luego|Después|Antes|Ayer|Hoy|Mañana|Lunes|Martes"
        r"|Miércoles|Jueves|Viernes|Sábado|Domingo|No|Sí|Ya|Todo|Todos|Todas|Ambos|Ambas|Dos|Tres"
        r"|Varios|Algunos|Otro|Otra|Preguntado|Preguntada|Mientras|Tampoco|Nada|Nadie|Se|Le|Les|Me"
        r"|Entrevista|Más|Solo|Sólo|Muy|Hay|Es|Son|Fue|Ha|Han|Pregunta|Respuesta|P|R|Respecto|Finalmente"
        r"|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre"
    ),
    prepositions=(
        r"de|del|a|al|en|con|por|para|sin|sobre|tras|según|desde|hasta|durante|entre|hacia|contra"
        r"|ante|bajo|y|e|ni|que|como|junto|mediante|visitó|recibió|agradeció"
    ),
    relative=r"quien|que|cual",
    short=r"sr|sra|srta|dr|dra|d|art|etc|ee|uu|ud|uds|núm|pág|aprox|av|gral|lic|ing|no|p|vol|cap",
    verbal=r"citad[oa]s?|ha|han|es|son|va|van|fue|no|se|puede|debe|está|están|[\wà-ÿ-]+(?:ó|aron|ieron|rá|rán|ría|rían|ía|ían|ar|er|ir|ndo|en)",
    asks=r"p|pregunta|periodista|entrevistador|entrevistadora|moderador|moderadora|presentador",
    answers=r"r|respuesta",
    communique=r"(?:comunicado|declaración)\sconjunt[ao]|comunicado\sfinal",
    declares=(
        r"acordaron|reafirmaron|subrayaron|destacaron|expresaron|señalaron|saludaron|decidieron"
        r"|convinieron|reafirman|subrayan|destacan|expresan|acuerdan|deciden|condenan|condenaron"
        r"|se\scomprometieron|se\scomprometen|reconocen|reconocieron|celebran|celebraron|manifiestan"
        r"|instaron|instan|reiteran|reiteraron|valoraron"
    ),
    of=r"de",
    not_before=r"ser|sido|es|son|fue|fueron|será|el|la|un|una|no\slo|lo\sya|no",
    not_after=r"por\b(?!\s(?:qué|teléfono|escrito|carta|correo|radio|su\sparte))",
    inverted="",
    possessed=r"según\s(?P<owner>él|ella|ellos)|en\s(?P<owner2>sus)\spalabras|a\s(?P<owner3>su)\sjuicio|en\s(?P<owner4>su)\sopinión",
    citing=r"citando\sa|que\scita\sa|citando",
    nothing=r"(?:la|las|los|el|esta|estas|este|estos|esa|esas|toda)\s(?:información|informaciones|acusación|acusaciones|rumor(?:es)?|cifras?|dato|datos|afirmación|noticia)|nada|eso|esto|ello|sí|no|poco|más",
    would=r"(?<!la )(?<!una )(?<!su )(?<!de )(?<!las )(?<!a )(?!secretaría|cancillería|mayoría|alcaldía)[a-záéíóúñ]{2,}(?:ría|rían)",
    and_=r"y|e",
    subjectless=True,
    owners={"él": "m", "ella": "f", "ellos": "p", "su": "", "sus": ""},
    reports=r"informó|informa|informaron|publicó|publica|escribe|escribió|recoge|señala|reportó|cita",
    speaking=r"en\s(?:un|una|su)\s(?:breve\s|nuevo\s|nueva\s|larga\s|escueto\s)?(?:entrevista|comunicado|carta|mensaje|nota|discurso|rueda|comparecencia|declaración)|preguntad[oa]|al\sser\spreguntad[oa]|tras\suna?|en\sdeclaraciones|interviniendo",
    bare="",
    infinitive=r"(?:no\s)?(?:haber|estar|tener|ser|querer|[a-z]{2,}(?:ar|er|ir|arse|erse|irse))",
    voice=r"por\sboca\sde|por\sboca\sdel|a\stravés\sde|a\stravés\sdel|en\sla\svoz\sde",
    provides=(
        r"(?:muestra|muestran|revela|revelan|concluye|concluyen|indica|indican|señala|señalan|advierte|estima|estiman|apunta|apuntan|demuestra|constata)(?=\s(?:de\s)?que\b)|crea(?=\suna?\s)|(?:calcula|calculaba|calculó|recomienda)(?=\sque\b)|fijaba|establecía|disponía|estipulaba|obligaba(?=\sa\b)|prohibía|permitía|autorizaba|imponía|garantizaba|autoriza|prohíbe|permite|obliga(?:\sa\s(?:la\s|el\s|los\s|las\s)?[\w-]+)?(?=\sa)|impone|exige|otorga|concede|confiere|limita|contempla|contemplan|faculta|reserva(?=\s(?:a|al|el|la)\b)|especifica|compromete|instaura|excluye|da(?=\sal?\s[^,.;:]{2,50}\s(?:el\sderecho|la\sopción|la\sposibilidad|hasta|\w+\s(?:días|semanas|meses|años)))|fijan|obligan(?=\sa)|prohíben|permiten|contemplaba|exigía|establece|establecen|dispone(?!\sde\b)|disponen(?!\sde\b)|prevé|prevén|estipula|estipulan|preveía|garantiza|prescribe|fija"
    ),
    under=(
        r"(?:en\svirtud|al\samparo|en\saplicación|según\slos\stérminos)(?:\sde|(?=\sdel))"
        r"|(?:conforme|con\sarreglo)(?:\sa|(?=\sal))|de\s(?:acuerdo|conformidad)\scon"
    ),
    faceless=r"[\w-]+\s(?:anónim[oa]s?|(?:no|sin)\s(?:identifica(?:d[oa]s?|r)|nombrad[oa]s?))|fuentes?|personas?",
    second=r"[Uu]sted\s[^.?!:;,]{2,40}?\sdiciendo(?=\sque\b)|[Uu]sted\s(?:dijo|afirmó|prometió|aseguró|anunció|escribió)|(?<!\w)(?:dijo|afirmó|prometió|aseguró)\susted|[Uu]sted\sha\s(?:dicho|prometido|afirmado)",
    first=r"(?<!\w)(?:(?:[Yy]o|[Ll]es?|[Ss]e\slo|[Tt]e|[Ll]o)\s)*(?:dije|respondí|contesté|expliqué|pedí|prometí|escribí|advertí|repetí|añadí|pregunté)",
    within_body=r"\w+(?:an|en|aron|ieron)",
    in_paper=r"(?:se|puede)\s(?:lee|leerse|afirma|afirmaba|indica|indicaba|señala|señalaba|precisa|dice|decía|establece|recoge)|reza|figura",
    afterwards=(
        r"(?:tras|después\sde|luego\sde|al\stérmino\sde|con\sposterioridad\sa|terminad[oa])\s"
        r"(?:la|el|esta|este|nuestra)\s(?:entrevista|programa|emisión|conversación|charla|rueda|conferencia"
        r"|grabación|encuentro)"
        r"|(?:contactad|consultad|preguntad)[oa]s?\s(?:[\w-]+\s){0,3}(?:tras|después|luego)\b"
    ),
    tells="",
    titled={"la": "f", "el": "m", "una": "f", "un": "m"},
)  # fmt: skip
