zoo-fed = Comió: { $lion }.
