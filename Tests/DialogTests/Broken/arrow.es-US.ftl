zoo-fed = El león comió.
