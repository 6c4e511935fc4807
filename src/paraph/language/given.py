"""Given names that tell a woman from a man, by language; those that tell neither are left out."""

from __future__ import annotations

from functools import cache

_WOMEN = {
    "en": """
Abigail Ada Adelaide Agatha Agnes Alice Alicia Alison Amanda Amelia Amy Angela Anita Ann Anna
Annabel Anne Annie Audrey Barbara Beatrice Bella Bernadette Bertha Beth Betty Brenda Bridget Carla
Carol Caroline Catherine Cecilia Charlotte Chloe Christina Christine Clara Claudia Constance Cora
Cynthia Daisy Daphne Deborah Delia Denise Diana Dinah Dolores Donna Dora Doris Dorothy Edith Edna
Eileen Elaine Eleanor Elena Elise Eliza Elizabeth Ella Ellen Elsa Elsie Emily Emma Erica Esther
Ethel Eva Eve Fiona Flora Florence Frances Freda Gemma Georgina Geraldine Gertrude Gillian Gina
Gladys Gloria Grace Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Henrietta Hester
Hilary Hilda Holly Ida Imogen Ines Ingrid Irene Iris Isabel Isabella Isobel Ivy Jane Janet Janice
Jemima Jennifer Jessica Jill Joan Joanna Josephine Judith Julia Juliet June Karen Kate Katherine
Kathleen Katie Laura Lena Leonora Lilian Lily Linda Lisa Lois Lorna Louisa Louise Lucinda Lucy
Lydia Mabel Madeleine Maeve Margaret Maria Marie Marina Martha Mary Matilda Maud Maureen Mavis
Megan Melissa Mildred Miranda Miriam Moira Molly Monica Muriel Myra Nadia Nancy Naomi Natalie Nell
Nora Olive Olivia Olga Pamela Patricia Paula Pauline Penelope Philippa Phoebe Phyllis Polly
Priscilla Rachel Rebecca Rhoda Rhona Rita Rosa Rosalind Rose Rosemary Ruth Sally Samantha Sandra
Sarah Selma Shirley Sigrid Sheila Sonia Sophia Sophie Stella Susan Susanna Sylvia Teresa Thelma
Theresa Tina Ursula Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Wendy Wilma
Winifred Yvonne Zoe""",
    "fr": """
Adèle Adeline Adrienne Agathe Agnès Alexandra Alice Aline Amandine Amélie Anaïs Andrée Angèle Anne
Annick Annie Antoinette Arlette Armelle Aude Audrey Aurélie Aurore Béatrice Bénédicte Bérénice
Bernadette Berthe Blanche Brigitte Capucine Carine Carole Caroline Cassandre Catherine Cécile
Céline Chantal Charlotte Chloé Christelle Christiane Christine Claire Clara Clarisse Claudine
Clémence Clothilde Colette Constance Coralie Corinne Danièle Danielle Delphine Denise Diane Édith
Éléonore Élisabeth Élise Élodie Éloïse Elsa Émilie Emma Estelle Esther Eugénie Eva Ève Évelyne
Fabienne Fanny Fernande Florence Francine Françoise Gabrielle Geneviève Georgette Germaine
Ghislaine Gisèle Hélène Héloïse Henriette Hortense Huguette Inès Ingrid Irène Isabelle Jacqueline
Jeanne Jeannine Joëlle Joséphine Judith Julia Julie Juliette Justine Karine Laetitia Laure
Laurence Lea Léa Léonie Liliane Lise Louise Lucie Lucienne Lydie Madeleine Maëlle Magali Manon
Marcelle Margaux Margot Marguerite Maria Marianne Marie Marina Marine Marion Marlène Martine
Mathilde Maud Mélanie Michèle Micheline Mireille Monique Muriel Myriam Nadège Nadia Nadine
Nathalie Nicole Nina Noémie Odette Odile Olga Ophélie Océane Pascale Patricia Paule Paulette
Pauline Perrine Philippine Raymonde Régine Renée Rita Rosalie Rose Roxane Sabine Sabrina Sandra
Sandrine Sarah Séverine Simone Solange Solène Sonia Sophie Stéphanie Suzanne Sylvie Thérèse
Valentine Valérie Véronique Victoire Viviane Yolande Yvette Yvonne Zoé""",
    "es": """
Adela Adriana Águeda Aída Alba Alejandra Alicia Alma Amalia Amanda Amelia Amparo Ana Anabel Ángela
Ángeles Antonia Araceli Asunción Asunta Aurora Azucena Beatriz Begoña Belén Berta Blanca Camila
Candela Caridad Carina Carla Carlota Carmen Carolina Catalina Cecilia Celia Clara Claudia
Concepción Consuelo Cristina Daniela Delia Diana Dolores Dora Elena Elisa Elsa Elvira Emilia Emma
Encarnación Esperanza Estela Ester Esther Eugenia Eulalia Eva Fátima Fernanda Flora Francisca
Gabriela Gloria Graciela Guadalupe Helena Hortensia Inés Inmaculada Irene Iris Isabel Jimena
Josefa Josefina Juana Julia Juliana Laura Leonor Leticia Lidia Liliana Lola Lorena Lorenza Lourdes
Lucía Luisa Magdalena Maite Manuela Marcela Margarita María Mariana Marina Marisa Marisol Marta
Matilde Mercedes Micaela Milagros Miriam Mónica Montserrat Natalia Nerea Nieves Noelia Nora Nuria
Olga Olivia Paloma Patricia Paula Paulina Paz Pilar Raquel Rebeca Remedios Rita Rocío Rosa Rosalía
Ruth Sandra Sara Silvia Sofía Soledad Sonia Susana Tamara Tatiana Teresa Valentina Valeria
Verónica Victoria Violeta Virginia Yolanda Zoe""",
    "ru": """
Алина Алла Анастасия Ангелина Анна Антонина Арина Валентина Валерия Варвара Василиса Вера Вероника
Виктория Галина Дарья Диана Дина Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инга Инна
Ирина Карина Кира Клавдия Ксения Лариса Лидия Любовь Людмила Маргарита Марина Мария Марьяна
Надежда Наталия Наталья Нина Оксана Ольга Полина Раиса Регина Римма Роза Светлана София Софья
Таисия Тамара Татьяна Ульяна Фаина Эльвира Эмилия Эмма Юлия Яна Ярослава""",
}
_MEN = {
    "en": """
Aaron Abraham Adam Adrian Alan Alastair Albert Alec Alexander Alfred Alistair Allan Ambrose Andrew
Angus Anthony Archibald Arnold Arthur Barnaby Barry Bartholomew Basil Benedict Benjamin Bernard
Bertram Boris Brendan Brian Bruce Bruno Byron Callum Calvin Carl Cecil Cedric Charles Christian
Christopher Clarence Clement Clifford Clive Colin Conrad Craig Cyril Daniel David Dennis Derek
Desmond Dominic Donald Douglas Duncan Dylan Edgar Edmund Edward Edwin Eldon Eric Ernest Eugene
Evan Felix Ferdinand Finlay Floyd Francis Frank Fred Frederick Gareth Gary Gavin Geoffrey George
Gerald Gerard Gilbert Giles Gordon Graham Gregory Gustav Hamish Harold Harry Harvey Hector Henry
Herbert Horace Howard Hubert Hugh Hugo Humphrey Ian Isaac Ivan Ivor Jack Jacob James Jasper
Jeffrey Jeremy Jerome Joel John Jonathan Joseph Joshua Julian Justin Karl Keith Kenneth Kevin
Lance Lars Lawrence Leo Leon Leonard Leopold Leroy Lewis Lionel Luke Magnus Malcolm Marcus Mark
Martin Matthew Maurice Max Maxwell Michael Miles Nathan Neil Nicholas Nigel Noel Norman Oliver
Oscar Oswald Otto Owen Patrick Paul Percy Peter Philip Piers Ralph Raymond Reginald Rex Richard
Robert Roderick Rodney Roger Roland Ronald Rory Roy Rufus Rupert Russell Samuel Saul Sebastian
Sidney Silas Simon Stanley Stephen Steven Stewart Stuart Terence Theodore Thomas Timothy Tobias
Toby Tom Trevor Tristan Victor Vincent Walter Warren Wilfred William Winston""",
    "fr": """
Achille Adolphe Adrien Alain Albert Alexandre Alexis Alfred Alphonse Ambroise Anatole André
Anthony Antoine Antonin Armand Arnaud Arthur Aubin Auguste Augustin Aurélien Baptiste Barthélemy
Basile Bastien Benjamin Benoît Bernard Bertrand Boris Bruno Cédric Charles Christian Christophe
Clément Corentin Cyril Cyrille Damien Daniel David Denis Didier Edgar Édouard Émile Emmanuel Éric
Ernest Étienne Eugène Fabien Fabrice Félix Ferdinand Fernand Firmin Florent Florian Francis Franck
François Frédéric Gaël Gaétan Gaspard Gaston Gautier Geoffroy Georges Gérald Gérard Germain
Gilbert Gilles Grégoire Grégory Guillaume Gustave Guy Henri Hervé Hubert Hugo Hugues Ivan Jacques
Jean Jérémie Jérôme Joël Jonathan Joseph Jules Julien Justin Kévin Lambert Laurent Léo Léon
Léonard Léopold Lionel Loïc Louis Luc Lucas Lucien Ludovic Marc Marcel Marius Martin Mathieu
Matthieu Maurice Max Maxime Michel Nicolas Noël Norbert Octave Olivier Oscar Pascal Patrice
Patrick Paul Philippe Pierre Quentin Raoul Raphaël Raymond Régis Rémi Rémy René Richard Robert
Robin Roger Roland Romain Samuel Sébastien Serge Séverin Simon Stanislas Stéphane Sylvain Théodore
Théo Théophile Thibault Thierry Thomas Timothée Tristan Ulysse Urbain Victor Vincent Xavier Yann
Yves Yvon""",
    "es": """
Abel Abelardo Adán Adolfo Adrián Agustín Alberto Alejandro Alejo Alfonso Alfredo Álvaro Amadeo
Andrés Ángel Aníbal Antonio Aquiles Armando Arturo Augusto Aurelio Baltasar Bartolomé Basilio
Benito Benjamín Bernardo Blas Boris Bruno Camilo Carlos César Claudio Cristian Cristóbal Daniel
Darío David Demetrio Diego Domingo Eduardo Efraín Eladio Elías Eloy Emiliano Emilio Enrique
Ernesto Esteban Eugenio Eusebio Evaristo Fabián Federico Felipe Félix Fermín Fernando Fidel
Francisco Gabriel Gaspar Gerardo Germán Gilberto Ginés Gonzalo Gregorio Guillermo Gustavo Héctor
Hernán Hilario Horacio Hugo Ignacio Isidro Ismael Iván Jacinto Jacobo Jaime Javier Jerónimo Jesús
Joaquín Jonás Jorge José Juan Julián Julio Justo Leandro Leonardo Leopoldo Lorenzo Lucas Luciano
Luis Manuel Marcelino Marcelo Marcos Mariano Mario Martín Mateo Matías Mauricio Mauro Máximo
Miguel Moisés Narciso Nicolás Octavio Omar Óscar Pablo Pascual Patricio Pedro Rafael Ramiro Ramón
Raúl Ricardo Roberto Rodolfo Rodrigo Rogelio Román Rubén Rufino Salvador Samuel Santiago Saúl
Sebastián Segundo Sergio Severo Simón Teodoro Tobías Tomás Ulises Vicente Víctor Vidal Wenceslao""",
    "ru": "",
}


@cache
def women(code: str) -> frozenset[str]:
    """Return given names of women in the language `code`, in small letters."""
    return frozenset(_WOMEN.get(code, "").casefold().split())


@cache
def men(code: str) -> frozenset[str]:
    """Return given names of men in the language `code`, in small letters."""
    return frozenset(_MEN.get(code, "").casefold().split())
