/** First names that are common among all ages in the Netherlands; enough of a column of names has one. */
export const firstNames: ReadonlySet<string> = new Set(
  `Aart Abdul Achmed Adriaan Ahmed Albert Ali Alexander Amir Andrea Angela Anita Anja Anke Ann Anna Anne Anneke Annemarie Annie
  Anouk Anton Arend Arjan Arie Astrid Bart Bas Ben Berend Bernard Bert Betty Bianca Bram Brigitte Carla Carolien Caroline Chantal
  Christa Christine Claudia Coen Cor Corrie Daan Danielle David Debbie Dennis Diana Dick Dirk Eefje Elisabeth Ellen Els Emma Eric
  Erik Erwin Esther Eva Evelien Fatima Femke Ferdinand Floor Frank Frans Fred Freek Geert Gerard Gerda Gerrit Gert Gijs Greet Hanna
  Hannah Hans Harm Harry Hassan Hendrik Henk Henny Herman Hilda Hilde Huub Ibrahim Ilse Inge Ingrid Irene Iris Ivo Jaap Jacob Jacqueline
  Jan Janneke Jantje Jasper Jelle Jeroen Jessica Jo Joan Johan Johanna John Jolanda Joost Joris Jos Judith Julia Jurgen Karel Karin
  Kees Kim Klaas Koen Laura Leen Leo Lianne Lies Lieke Linda Lisa Loes Lotte Louise Luuk Maaike Maarten Manon Marc Marcel Margriet
  Maria Marian Marianne Marieke Marijke Mariska Marjan Mark Marleen Martijn Martin Martina Mathijs Max Mehmet Melissa Menno Michael
  Michel Michelle Mike Mirjam Mohamed Mohammed Monique Mustafa Nadia Natasja Nathalie Nico Nicole Niels Nina Noor Olga Omar Pascal
  Patricia Patrick Paul Paula Peter Petra Piet Pieter Pim Rachid Ramona Rein Renate Rene Ria Richard Rick Rik Rob Robert Roel Rogier
  Roland Ronald Roos Ruben Rudi Ruud Saida Samira Sander Sandra Sanne Sara Saskia Sem Sharon Simon Sjaak Sjoerd Sofie Sonja Sophie
  Stefan Sven Sylvia Tamara Theo Thea Thijs Thomas Tim Tineke Tom Ton Truus Wendy Wessel Wiebe Wilhelmina Willem Willy Wim Wouter
  Yasmin Youssef Yvonne`.split(/\s+/),
)
